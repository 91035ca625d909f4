import type { BlockKey, LessonKey } from '../core/blockState.ts';

/** Why a learner who does everything right cannot finish a lesson. */
export type Stuck =
  /** A Continue (`gate`), or the end of the lesson (`null`), waits for blocks that never get done. */
  | {
      readonly kind: 'waiting';
      readonly lesson: LessonKey;
      readonly gate: BlockKey | null;
      readonly blocks: readonly BlockKey[];
    }
  /** Right answers do not reach the passing score. */
  | { readonly kind: 'unreachable'; readonly lesson: LessonKey }
  /** Every attempt was used, and none opens again. */
  | { readonly kind: 'locked'; readonly lesson: LessonKey }
  /** Right answers do not pass the test before a lesson. */
  | { readonly kind: 'test'; readonly lesson: LessonKey; readonly block: BlockKey }
  /** The outline names a lesson that is not there. */
  | { readonly kind: 'missing'; readonly lesson: LessonKey };
