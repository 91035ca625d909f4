import type { LessonView } from '../../engine/view.ts';
import type { RingState } from '../../ui/ProgressRing.tsx';

/** The sign for a lesson's state. */
export const ringState = ({ status, share }: LessonView): RingState =>
  status === 'started' ? { kind: 'started', share } : { kind: status };
