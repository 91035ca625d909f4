import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';

/** How many points the player's own scale of agreement has, numbered from 1. */
export const AGREEMENT_POINTS = 5;

export interface LikertContent {
  readonly statement: string;
  /** From one end to the other; `null` for the player's own five points of agreement. */
  readonly scale: readonly ScalePoint[] | null;
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}

export interface ScalePoint {
  readonly item: ItemNumber;
  readonly label: string;
}
