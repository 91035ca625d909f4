import { memo } from 'react';

import type { CoverLesson } from '../../course/playable.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
import { ringState } from '../frame/ringState.ts';
import { LessonLink } from '../frame/LessonLink.tsx';
import { useLessonStatus } from '../frame/useLessonStatus.ts';
import { useMinutes } from '../words/useMinutes.ts';
import styles from './CoverLessons.module.css';

interface CoverLessonsProps {
  /** The first lessons, as the cover names them. */
  readonly announced: readonly CoverLesson[];
  /** How many there are in all. */
  readonly count: number;
  /** `null` until it is known how far the learner is. */
  readonly lessons: readonly LessonView[] | null;
}

/** What is inside: the first lessons, and, once it is known, how far the learner is in each. */
export const CoverLessons = memo(function CoverLessons(props: CoverLessonsProps) {
  const { announced, count, lessons } = props;
  const { t } = useTranslation();
  const shown = announced.length;
  const more = count - shown;
  return (
    <section className={styles['inside']} aria-labelledby="cover-inside">
      <h2 id="cover-inside">{t('cover.inside')}</h2>
      <ol className={styles['lessons']}>
        {lessons === null
          ? announced.map((lesson, index) => (
              <Announced key={index} lesson={lesson} number={index + 1} />
            ))
          : lessons.slice(0, shown).map((view) => <Known key={view.lesson.key} view={view} />)}
      </ol>
      {more > 0 && <p className={styles['more']}>{t('cover.more', { count: more })}</p>}
    </section>
  );
});

function Announced({ lesson, number }: { readonly lesson: CoverLesson; readonly number: number }) {
  const minutes = useMinutes();
  return (
    <li className={styles['lesson']}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <span className={styles['title']}>{lesson.title}</span>
      <span className={styles['minutes']}>{minutes(lesson.minutes, 'short')}</span>
    </li>
  );
}

function Known({ view }: { readonly view: LessonView }) {
  const minutes = useMinutes();
  const status = useLessonStatus()(view);
  const quiet = view.status === 'open' && !view.passedBefore;
  return (
    <li className={styles['lesson']}>
      <span className={styles['number']} aria-hidden="true">
        {view.status === 'open' || view.status === 'locked' ? (
          view.number
        ) : (
          <ProgressRing state={ringState(view)} />
        )}
      </span>
      <LessonLink view={view} status={status} className={styles['link']}>
        <span className={styles['title']}>{view.lesson.title}</span>
        {!quiet && <span className={styles['status']}>{status}</span>}
      </LessonLink>
      <span className={styles['minutes']}>{minutes(view.lesson.minutes, 'short')}</span>
    </li>
  );
}
