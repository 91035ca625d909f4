import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button.tsx';
import { moveFocus } from '../ui/moveFocus.ts';
import styles from './MissingAnswer.module.css';

export interface MissingAnswerProps {
  /** What is missing: an option chosen, words written, or anything in a survey. */
  readonly of?: 'question' | 'asked' | 'survey';
  /** Moves the focus to where the answer is given. */
  readonly onLead: () => void;
}

/** What is missing, and the way there. Takes the focus when it comes, and so is read. */
export function MissingAnswer({ onLead, of = 'question' }: MissingAnswerProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (summary.current !== null) moveFocus(summary.current, 'center');
  }, []);
  return (
    <div ref={summary} className={styles['summary']} tabIndex={-1}>
      <TriangleAlert aria-hidden />
      <div>
        <p className={styles['title']}>{t(`blocks.${of}.missing`)}</p>
        <p>{t(`blocks.${of}.missingMore`)}</p>
        <Button look="bare" onClick={onLead}>
          {t(`blocks.${of}.goToAnswers`)}
        </Button>
      </div>
    </div>
  );
}
