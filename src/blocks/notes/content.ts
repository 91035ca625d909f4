import type { BlockBehaviour, Linearize } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

export interface NotesContent {
  /** What there may be a note of. */
  readonly prompt: string;
  /** Characters. */
  readonly maxLength: number;
}

const linearize: Linearize<'notes'> = ({ prompt }) => paragraph(prompt);

export const notesBehaviour: BlockBehaviour<'notes'> = {
  linearize,
  left: (count, t) => t('blocks.notes.toWrite', { count }),
};
