import type { LessonView } from '../../engine/view.ts';

/** Where an address led that the course could not follow. */
export type Astray = Nowhere | Locked;

interface Nowhere {
  readonly kind: 'unknown';
}

interface Locked {
  readonly kind: 'locked';
  readonly lesson: LessonView;
}
