import { isMissed } from '../../engine/grading.ts';
import type { Earned, ObjectiveResult } from '../../engine/view.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useCourse } from '../play/CourseActor.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LookAgain } from './LookAgain.tsx';
import styles from './ObjectiveResults.module.css';

/** Objective by objective: what was earned, and where what was not is taught. */
export function ObjectiveResults({
  objectives,
}: {
  readonly objectives: readonly ObjectiveResult[];
}) {
  const { t } = useTranslation();
  const known = useCourse(({ context }: CourseSnapshot) => context.outline.objectives);
  return (
    <section aria-labelledby="quiz-objectives">
      <h2 id="quiz-objectives">{t('results.byObjective')}</h2>
      <ol className={styles['objectives']}>
        {objectives.map((result) => (
          <li key={result.objective ?? ''}>
            <div>
              {known.find(({ id }) => id === result.objective)?.text ??
                result.objective ??
                t('results.otherQuestions')}
              <VisuallyHidden>
                {' '}
                {t('results.reviewPoints', { points: result.points, count: result.of })}
              </VisuallyHidden>
              {isMissed(result) && <LookAgain result={result} />}
            </div>
            <Segments questions={result.questions} />
            <span className={styles['count']} aria-hidden="true">
              {t('results.points', { points: result.points, of: result.of })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * A piece for each question, as wide as its points, filled as far as it was right, hatched beyond.
 * The points say the same.
 */
const Segments = ({ questions }: Pick<ObjectiveResult, 'questions'>) => (
  <div className={styles['segments']} aria-hidden="true">
    {questions
      .toSorted((a, b) => shareOf(b) - shareOf(a))
      .map((each, index) => (
        <span key={index} data-right={!isMissed(each) || undefined} style={{ flexGrow: each.of }}>
          <span style={{ inlineSize: `${shareOf(each) * 100}%` }} />
        </span>
      ))}
  </div>
);

const shareOf = ({ points, of }: Earned): number => points / of;
