import type { LessonView } from '../../engine/view.ts';

/** Where an address led that the course could not follow. */
export type Astray =
  { readonly kind: 'unknown' } | { readonly kind: 'locked'; readonly lesson: LessonView };
