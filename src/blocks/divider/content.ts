import type { BlockBehaviour } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

export interface DividerContent {
  /** A few words in the line. */
  readonly label: string | null;
  /** Which part of the lesson begins. */
  readonly number: number | null;
}

export const dividerBehaviour: BlockBehaviour<'divider'> = {
  linearize: ({ label }) => paragraph(label),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly divider: DividerContent;
  }
}
