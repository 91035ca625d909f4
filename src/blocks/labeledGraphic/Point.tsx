import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Heading } from '../../ui/HeadingLevel.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useFindable } from '../useFindable.ts';
import { Words } from '../Words.tsx';
import type { Pin } from './content.ts';
import styles from './Point.module.css';

export interface PointProps {
  /** Of the button, to which the pin on the picture leads. */
  readonly id: string;
  readonly pin: Pin;
  readonly number: number;
  readonly open: boolean;
  /** It was opened at some time, now or on an earlier visit. */
  readonly seen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** What a pin points at: its number and name, and what opening it tells. */
export function Point({ id, pin, number, open, seen, onToggle }: PointProps) {
  const { t } = useTranslation();
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  useFindable(body, open, () => onToggle(true));
  return (
    <li className={styles['point']}>
      <Heading className={styles['heading']}>
        <button
          id={id}
          type="button"
          className={styles['button']}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onToggle(!open)}
        >
          <span className={styles['number']}>{t('blocks.panels.number', { number })}</span>{' '}
          <span>
            <Plain text={pin.title} />
          </span>{' '}
          {seen && !open && (
            <span className={styles['seen']}>
              <Check aria-hidden />
              <VisuallyHidden>({t('blocks.panels.opened')})</VisuallyHidden>
            </span>
          )}
          <ChevronDown className={styles['chevron']} aria-hidden />
        </button>
      </Heading>
      <div ref={body} id={bodyId} className={styles['room']} hidden={!open}>
        <div className={styles['body']}>
          <Words value={pin.text} />
        </div>
      </div>
    </li>
  );
}
