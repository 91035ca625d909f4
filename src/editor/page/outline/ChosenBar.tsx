import Copy from 'lucide-react/icons/copy';
import CopyPlus from 'lucide-react/icons/copy-plus';
import Scissors from 'lucide-react/icons/scissors';
import Trash2 from 'lucide-react/icons/trash-2';
import { useLayoutEffect, useRef } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { after } from '../../after.ts';
import styles from './Outline.module.css';
import type { OutlineRow } from './outlineRows.ts';
import { chosenRow } from './rowElement.ts';
import type { Arranging } from './useArranging.ts';

export interface ChosenBarProps {
  readonly rows: readonly OutlineRow[];
  readonly arranging: Arranging;
  readonly onDone: () => void;
}

/** How many are chosen, and what can be done with all of them. */
export function ChosenBar({ rows, arranging, onDone }: ChosenBarProps) {
  const { t } = useTranslation('editor');
  const { duplicate, copyByMenu, remove } = arranging;
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    return () => {
      if (current?.contains(document.activeElement) !== true) return;
      // Whoever pressed the last of its buttons is at the row that is left, once that is drawn.
      after(0, () => document.activeElement === document.body && chosenRow()?.focus());
    };
  }, []);
  return (
    <section ref={bar} className={styles['chosen']} aria-label={t('outline.chosenTools')}>
      <span>{t('outline.chosen', { count: rows.length })}</span>
      <Button look="bare" onClick={onDone}>
        {t('outline.doneChoosing')}
      </Button>
      <div className={styles['chosenWays']}>
        <IconButton
          look="bare"
          icon={<CopyPlus aria-hidden />}
          label={t('outline.menuItems.duplicate')}
          onClick={() => duplicate(rows)}
        />
        <IconButton
          look="bare"
          icon={<Copy aria-hidden />}
          label={t('outline.menuItems.copy')}
          onClick={() => void copyByMenu(rows, false)}
        />
        <IconButton
          look="bare"
          icon={<Scissors aria-hidden />}
          label={t('outline.menuItems.cut')}
          onClick={() => void copyByMenu(rows, true)}
        />
        <IconButton
          look="bare"
          icon={<Trash2 aria-hidden />}
          label={t('outline.menuItems.remove')}
          onClick={() => remove(rows)}
        />
      </div>
    </section>
  );
}
