import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEffect, useRef } from 'react';

import type { Given } from '../answers/behaviour.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { moveFocus } from '../ui/moveFocus.ts';
import styles from './MissingAnswer.module.css';

export interface MissingAnswerProps {
  /** What is missing: an option chosen, words written, an item moved, or anything in a survey. */
  readonly of?: 'question' | 'asked' | 'unmoved' | 'unfilled' | 'survey';
  /** How much was given: of a part it is told how much is left. */
  readonly given?: Given;
  /** Moves the focus to where the answer is given. */
  readonly onLead: () => void;
}

const NOTHING: Given = { answered: 0, of: 1 };

/** What is missing, and the way there. Takes the focus when it comes, and so is read. */
export function MissingAnswer({ onLead, of = 'question', given = NOTHING }: MissingAnswerProps) {
  const { t } = useTranslation();
  const isPart = given.answered > 0;
  const left = { count: given.of - given.answered, of: given.of };
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (summary.current !== null) moveFocus(summary.current, 'center');
  }, []);
  return (
    <div ref={summary} className={styles['summary']} tabIndex={-1}>
      <TriangleAlert aria-hidden />
      <div>
        <p className={styles['title']}>
          {isPart ? t('blocks.question.partMissing', left) : t(`blocks.${of}.missing`)}
        </p>
        <p>{t(isPart ? 'blocks.question.partMissingMore' : `blocks.${of}.missingMore`)}</p>
        <Button look="bare" onClick={onLead}>
          {t(`blocks.${of}.goToAnswers`)}
        </Button>
      </div>
    </div>
  );
}
