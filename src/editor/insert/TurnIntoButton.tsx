import { useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { after } from '../after.ts';
import { turnsInto } from '../commands/turned.ts';
import { TurnIntoWindow } from './libraryWindows.ts';
import type { TurnedBlock } from './TurnInto.tsx';
import styles from './TurnInto.module.css';

/** In milliseconds: whoever writes on is not waited for by what their words could become. */
const PAUSE = 300;

/** Turns a block into one of like content, where there is one. */
export function TurnIntoButton({ place, block }: TurnedBlock) {
  const { t } = useTranslation('editor');
  const [open, setOpen] = useState(false);
  const [looked, setLooked] = useState(() => ({ block, turns: turnsInto(block).length > 0 }));
  useEffect(() => {
    if (looked.block === block) return undefined;
    return after(PAUSE, () => setLooked({ block, turns: turnsInto(block).length > 0 }));
  }, [block, looked]);
  if (!looked.turns) return null;
  return (
    <section className={styles['into']}>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('turn.open')}
      </Button>
      <TurnIntoWindow place={place} block={block} open={open} onClose={() => setOpen(false)} />
    </section>
  );
}
