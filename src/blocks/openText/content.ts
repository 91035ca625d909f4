import type { RichText } from '../../richtext/tree.ts';

export interface OpenTextContent {
  readonly question: string;
  /** Characters. */
  readonly maxLength: number;
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}
