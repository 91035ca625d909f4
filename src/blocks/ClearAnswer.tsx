import { useRef } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { moveFocus } from '../ui/moveFocus.ts';
import styles from './ClearAnswer.module.css';

interface ClearAnswerProps {
  /** Something is chosen that can be taken back. */
  readonly chosen: boolean;
  readonly onClear: () => void;
}

/**
 * Takes back a choice, which radio buttons alone cannot: an answer to a voluntary question must be.
 * Its room is there from the start, so that nothing moves when it appears.
 */
export function ClearAnswer({ chosen, onClear }: ClearAnswerProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const clear = () => {
    onClear();
    const first = place.current?.parentElement?.querySelector('input');
    if (first) moveFocus(first, 'nearest');
  };
  return (
    <div ref={place} className={styles['clear']}>
      {chosen && (
        <Button look="bare" onClick={clear}>
          {t('blocks.asked.clear')}
        </Button>
      )}
    </div>
  );
}
