import type { TFunction } from 'i18next';

import type { BlockKey } from '../core/blockState.ts';

/** A note that the learner wrote anywhere in the course. */
export interface KeptNote {
  readonly block: BlockKey;
  /** The title of its lesson; `null` where the course has it no more. */
  readonly lesson: string | null;
  /** `null` as long as its lesson is not at hand. */
  readonly prompt: string | null;
  readonly text: string;
}

/** Where a note was written. */
export const noteLesson = ({ lesson }: KeptNote, t: TFunction): string =>
  lesson ?? t('blocks.notes.gone');
