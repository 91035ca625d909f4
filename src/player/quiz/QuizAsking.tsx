import { type RefObject, useCallback } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Column } from '../../ui/Column.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { useSend } from '../play/CourseActor.ts';
import styles from './QuizAsking.module.css';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuestionSteps } from './QuestionSteps.tsx';
import { QuizWayOn } from './QuizWayOn.tsx';
import type { At } from './stepOf.ts';

interface QuizAskingProps {
  readonly quiz: At<'asking'>;
  readonly title: string;
  /** Takes the focus at each question. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One question at a time, with the way to every other. */
export function QuizAsking({ quiz, title, heading }: QuizAskingProps) {
  const { t } = useTranslation();
  const send = useSend();
  const { current, questions, unanswered } = quiz;
  const open = useCallback(
    (question: BlockKey) => send({ type: 'quiz.questionOpened', question }),
    [send],
  );
  return (
    <Column>
      <article className={styles['quiz']}>
        <header className={styles['head']}>
          <p className={styles['title']}>
            <Plain text={title} />
          </p>
          {/* Before the heading that takes the focus: from there the question itself comes next. */}
          <QuestionSteps questions={questions} current={current} onOpen={open} />
          <h1 ref={heading} tabIndex={-1}>
            {t('quiz.number', { number: current.number, of: questions.length })}
          </h1>
        </header>
        <div className={styles['card']}>
          <QuizQuestion key={current.question.key} view={current} />
        </div>
        <QuizWayOn quiz={quiz} unanswered={unanswered} onOpen={open} />
      </article>
    </Column>
  );
}
