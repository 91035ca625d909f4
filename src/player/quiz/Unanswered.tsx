import { useEffect, useRef } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import type { QuizQuestionView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { givenIn, isWhole, missingWords } from './givenIn.ts';
import styles from './Unanswered.module.css';

interface UnansweredProps {
  readonly questions: readonly QuizQuestionView[];
  readonly onOpen: (question: BlockKey) => void;
}

/** Before the end: which questions have no answer, or a part of one, each with the way to it. */
export function Unanswered({ questions, onOpen }: UnansweredProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const open = questions.filter((view) => !isWhole(view));
  const parts = open.filter(isPart);
  const none = open.length - parts.length;
  useEffect(() => {
    if (box.current !== null) moveFocus(box.current, 'center');
  }, []);
  return (
    <section ref={box} className={styles['unanswered']} aria-labelledby="quiz-unanswered">
      <h2 id="quiz-unanswered">
        {none > 0 && t('quiz.unanswered', { count: none })}{' '}
        {parts.length > 0 && t('quiz.partUnanswered', { count: parts.length })}
      </h2>
      <p>{t('quiz.unansweredMore')}</p>
      <ul>
        {open.map((view) => (
          <li key={view.question.key}>
            <Button look="quiet" onClick={() => onOpen(view.question.key)}>
              {t('quiz.number', { number: view.number, of: questions.length })}
              {isPart(view) && `, ${missingWords(view, t)}`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isPart = (view: QuizQuestionView): boolean => givenIn(view).answered > 0;
