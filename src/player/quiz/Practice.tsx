import { useEffect, useRef, useState } from 'react';

import { gradeQuestion } from '../../blocks/questions.ts';
import type { Answer } from '../../core/blockState.ts';
import type { QuizQuestionView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Column } from '../../ui/Column.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { CheckAnswer } from './CheckAnswer.tsx';
import styles from './Practice.module.css';
import { AskedQuestion } from './QuizQuestion.tsx';

interface PracticeProps {
  /** What was missed in the attempt. */
  readonly missed: readonly QuizQuestionView[];
  readonly onEnd: () => void;
}

/**
 * The missed questions once more, told at once. It is kept nowhere: no attempt, no score, no word to
 * the LMS, and gone with the page.
 */
export function Practice({ missed, onEnd }: PracticeProps) {
  const { t } = useTranslation();
  const [round, setRound] = useState<readonly QuizQuestionView[]>(missed);
  const [wrong, setWrong] = useState<readonly QuizQuestionView[]>([]);
  const [at, setAt] = useState(0);
  const view = round[at];
  const again = () => {
    setRound(wrong);
    setWrong([]);
    setAt(0);
  };
  return (
    <Column>
      <article className={styles['practice']}>
        <header>
          <p className={styles['note']}>{t('results.practiceNote')}</p>
          <StepHeading key={`${round.length} ${at}`}>
            {view === undefined
              ? t('results.practiceDone', { right: round.length - wrong.length, of: round.length })
              : t('quiz.number', { number: at + 1, of: round.length })}
          </StepHeading>
        </header>
        {view !== undefined && (
          <Practised
            key={`${round.length} ${view.question.key}`}
            view={view}
            onNext={(right) => {
              if (!right) setWrong([...wrong, view]);
              setAt(at + 1);
            }}
          />
        )}
        <div className={styles['ways']}>
          {view === undefined && wrong.length > 0 && (
            <Button size="large" onClick={again}>
              {t('results.practiceAgain')}
            </Button>
          )}
          <Button size="large" look="quiet" onClick={onEnd}>
            {t('results.backToResults')}
          </Button>
        </div>
      </article>
    </Column>
  );
}

interface PractisedProps {
  readonly view: QuizQuestionView;
  readonly onNext: (right: boolean) => void;
}

/** One question: answered, checked, and gone on from. */
function Practised({ view: { question, order }, onNext }: PractisedProps) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [checked, setChecked] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const grade = checked && answer !== null ? gradeQuestion(question, answer) : null;
  useEffect(() => {
    if (checked && next.current !== null) moveFocus(next.current, 'nearest');
  }, [checked]);
  return (
    <>
      <AskedQuestion
        question={question}
        order={order}
        answer={answer}
        grade={grade}
        onAnswer={setAnswer}
      />
      <div className={styles['ways']}>
        {grade === null ? (
          <CheckAnswer size="large" asked={{ question, answer }} onCheck={() => setChecked(true)} />
        ) : (
          <Button
            ref={next}
            size="large"
            icon={<ForwardIcon />}
            onClick={() => onNext(grade.correct)}
          >
            {t('results.practiceOn')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The heading of a step, which takes the focus as the step comes up. */
function StepHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current !== null) moveFocus(heading.current, 'center');
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
