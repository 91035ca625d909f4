import type { Linearize, OwnBehaviour } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

export interface NotesContent {
  /** What there may be a note of. */
  readonly prompt: string;
  /** Characters. */
  readonly maxLength: number;
  /** An LMS is told of what the learner hands in; left out where not. */
  readonly report?: boolean;
}

const linearize: Linearize<'notes'> = ({ prompt }) => paragraph(prompt);

export const notesBehaviour: OwnBehaviour<'notes'> = {
  linearize,
  left: (count, t) => t('blocks.notes.toWrite', { count }),
  interaction: ({ prompt }, answer) => ({
    description: prompt,
    answer: { kind: 'longFillIn', response: answer.kind === 'text' ? answer.text : '' },
  }),
};

declare module '../types.ts' {
  interface OwnContents {
    readonly notes: NotesContent;
  }
}
