import type { LessonView } from '../../engine/view.ts';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
import { LessonLink } from './LessonLink.tsx';
import styles from './Outline.module.css';
import { ringState } from './ringState.ts';
import { useLessonStatus } from './useLessonStatus.ts';

interface OutlineLessonProps {
  readonly view: LessonView;
  readonly onFollow?: () => void;
}

export function OutlineLesson({ view, onFollow }: OutlineLessonProps) {
  const status = useLessonStatus();
  return (
    <LessonLink view={view} className={styles['lesson']} {...(onFollow && { onFollow })}>
      <ProgressRing state={ringState(view)} />
      <span>
        <span className={styles['title']}>{view.lesson.title}</span>
        <span className="visually-hidden">. </span>
        <span className={styles['status']}>{status(view)}</span>
      </span>
    </LessonLink>
  );
}
