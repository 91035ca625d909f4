import type { AnswerOf } from '../../../answers/behaviour.ts';
import type { AnswerKind } from '../../../core/blockState.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';

/** How answers of one kind are written. What released players write never changes. */
export interface AnswerCodec<Kind extends AnswerKind> {
  /** The number of the kind, given once. The commonest have the lowest. */
  readonly code: number;
  readonly write: (writer: BitWriter, answer: AnswerOf<Kind>) => void;
  /** Reads what `write` wrote; bits behind it are a newer player's. */
  readonly read: (reader: BitReader) => AnswerOf<Kind>;
}

/** For the count of items and the number of one: mostly below four. */
export const ITEM_ORDER = 2;
