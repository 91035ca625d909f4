import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useRef } from 'react';

import type { AttemptResults, QuizQuestionView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Column } from '../../ui/Column.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { Plain } from '../../ui/Plain.tsx';
import { useSend } from '../play/CourseActor.ts';
import { LookAgain } from './LookAgain.tsx';
import styles from './QuizReview.module.css';
import { QuizQuestion } from './QuizQuestion.tsx';
import type { At } from './stepOf.ts';

interface QuizReviewProps {
  readonly quiz: At<'review'>;
  readonly title: string;
}

/** Every answer of an attempt, with what was right and why. */
export function QuizReview({ quiz: { questions, results }, title }: QuizReviewProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current !== null) moveFocus(heading.current, 'center');
  }, []);
  return (
    <Column>
      <article className={styles['review']}>
        <header>
          <p className={styles['title']}>
            <Plain text={title} />
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {t('results.reviewTitle')}
          </h1>
          <p className={styles['points']}>
            {t('results.reviewPoints', { points: results.points, count: results.of })}
          </p>
          {results.judgedAnew && <p className={styles['points']}>{t('results.judgedAnew')}</p>}
        </header>
        <ol>
          {questions.map((view) => (
            <li key={view.question.key}>
              <header className={styles['head']}>
                <h2 className={styles['number']}>
                  {t('quiz.number', { number: view.number, of: questions.length })}
                </h2>
                {!results.judgedAnew && (
                  <p className={styles['earned']}>
                    {t('results.reviewPoints', {
                      points: view.earned.points,
                      count: view.earned.of,
                    })}
                  </p>
                )}
              </header>
              <QuizQuestion view={view} />
              <Again view={view} results={results} />
            </li>
          ))}
        </ol>
        <BackToResults />
      </article>
    </Column>
  );
}

/** What was missed is taught somewhere: the way there stands below the reason. */
function Again({
  view,
  results,
}: {
  readonly view: QuizQuestionView;
  readonly results: AttemptResults;
}) {
  const { objective } = view.question.content;
  const result = results.objectives.find((each) => each.objective === objective);
  return view.grade?.correct === true || result === undefined ? null : (
    <LookAgain result={result} />
  );
}

function BackToResults() {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <div className={styles['back']}>
      <Button
        size="large"
        icon={<ArrowLeft className="mirrors" aria-hidden />}
        onClick={() => send({ type: 'quiz.resultsOpened' })}
      >
        {t('results.backToResults')}
      </Button>
    </div>
  );
}
