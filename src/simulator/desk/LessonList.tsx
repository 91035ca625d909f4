import type { PlayableOutline } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ProgressRing, type RingState } from '../../ui/ProgressRing.tsx';
import { type LessonStanding, lessonStandings, lastPlace } from '../record/lessonsInWords.ts';
import type { ReadState } from '../record/savedState.ts';
import styles from './ProgressPanel.module.css';

interface LessonListProps {
  readonly outline: PlayableOutline;
  readonly saved: Extract<ReadState, { readonly kind: 'decoded' }>;
}

/** A record in words: where the learner is, and how far with each lesson. */
export function LessonList({ outline, saved: { record, saves, whole } }: LessonListProps) {
  const { t } = useTranslation('simulator');
  const wordsOf = useStandingWords();
  const place = lastPlace(outline, record);
  return (
    <>
      {!whole && <p className={styles['damaged']}>{t('progress.damaged')}</p>}
      <p className={styles['place']}>
        {place === null
          ? t('progress.notBegun')
          : t('progress.at', { ...place, of: outline.lessons.length })}
      </p>
      <p>
        {t(record.completedAt === null ? 'progress.notCompleted' : 'progress.completed')}{' '}
        {t('progress.saves', { count: saves })}.
      </p>
      <ol className={styles['lessons']}>
        {lessonStandings(outline, record).map((lesson) => (
          <li key={lesson.number} className={styles['lesson']}>
            <ProgressRing state={ringOf(lesson.standing)} />
            <span>
              {t('progress.lesson', { number: lesson.number, title: lesson.title })}
              <br />
              <span className={styles['how']}>{wordsOf(lesson.standing)}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function ringOf(standing: LessonStanding['standing']): RingState {
  switch (standing.kind) {
    case 'done':
    case 'passed':
      return { kind: 'done' };
    case 'untouched':
      return { kind: 'open' };
    case 'blocks':
      return { kind: 'started', share: standing.done / Math.max(1, standing.of) };
    case 'attempt':
    case 'failed':
      return { kind: 'started', share: 0 };
  }
}

/** How far a learner is with a lesson, in words. */
function useStandingWords(): (standing: LessonStanding['standing']) => string {
  const { t } = useTranslation('simulator');
  return (standing) => {
    switch (standing.kind) {
      case 'untouched':
        return t('progress.untouched');
      case 'done':
        return t('progress.done');
      case 'blocks':
        return t('progress.blocks', { done: standing.done, count: standing.of });
      case 'passed':
        return t('progress.passed', standing);
      case 'failed':
        return t('progress.failed', standing);
      case 'attempt':
        return t('progress.attempt', standing);
    }
  };
}
