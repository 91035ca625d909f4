import { memo } from 'react';

import type { LessonView } from '../../engine/view.ts';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
import { LessonLink } from './LessonLink.tsx';
import styles from './Outline.module.css';
import { ringState } from './ringState.ts';
import type { LessonStatusWords } from './useLessonStatus.ts';

interface OutlineLessonProps {
  readonly view: LessonView;
  readonly statusWords: LessonStatusWords;
  readonly onFollow: (() => void) | null;
}

/** Drawn anew only when the lesson's own state changes: a course may have hundreds. */
export const OutlineEntry = memo(function OutlineEntry(props: OutlineLessonProps) {
  const { view, statusWords, onFollow } = props;
  const status = statusWords(view);
  return (
    <LessonLink view={view} status={status} className={styles['lesson']} onFollow={onFollow}>
      <ProgressRing state={ringState(view)} />
      <span>
        <span className={styles['title']}>
          {view.lesson.title}
          <span className="visually-hidden">. </span>
        </span>
        <span className={styles['status']}>{status}</span>
      </span>
    </LessonLink>
  );
});
