import { useTranslation } from 'react-i18next';

import type { ObjectiveResult } from '../../engine/view.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import { useCourse } from '../play/CourseActor.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LookAgain } from './LookAgain.tsx';
import styles from './ObjectiveResults.module.css';

/** Objective by objective: what was right, and where what was not is taught. */
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
          <li key={result.objective}>
            <div>
              {known.find(({ id }) => id === result.objective)?.text ?? result.objective}
              <VisuallyHidden>
                {' '}
                {t('results.reviewPoints', { points: result.right, of: result.of })}
              </VisuallyHidden>
              {result.right < result.of && <Lessons lessons={result.lessons} />}
            </div>
            <Segments result={result} />
            <span className={styles['count']} aria-hidden="true">
              {t('results.points', { points: result.right, of: result.of })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const Lessons = ({ lessons }: Pick<ObjectiveResult, 'lessons'>) => (
  <p className={styles['again']}>
    {lessons.map((lesson) => (
      <LookAgain key={lesson} lesson={lesson} />
    ))}
  </p>
);

/** A piece for each question: whole where it was right, hatched where not. The count says the same. */
const Segments = ({ result: { right, of } }: { readonly result: ObjectiveResult }) => (
  <div className={styles['segments']} aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <span key={index} data-right={index < right || undefined} />
    ))}
  </div>
);
