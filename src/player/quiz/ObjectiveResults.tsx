import { isMissed } from '../../engine/grading.ts';
import type { ObjectiveResult } from '../../engine/view.ts';
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
                {t('results.reviewPoints', { points: result.points, count: result.shares.length })}
              </VisuallyHidden>
              {isMissed(result) && <LookAgain result={result} />}
            </div>
            <Segments shares={result.shares} />
            <span className={styles['count']} aria-hidden="true">
              {t('results.points', { points: result.points, of: result.shares.length })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A piece for each question, filled as far as it was right, hatched beyond. The points say the same. */
const Segments = ({ shares }: Pick<ObjectiveResult, 'shares'>) => (
  <div className={styles['segments']} aria-hidden="true">
    {shares
      .toSorted((a, b) => b - a)
      .map((share, index) => (
        <span key={index} data-right={share === 1 || undefined}>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      ))}
  </div>
);
