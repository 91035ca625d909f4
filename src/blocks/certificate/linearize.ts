import type { Linearize } from '../contract.ts';
import { heading, paragraph } from '../linearPieces.ts';

/** What stands on the sheet belongs to the course and the learner, not to the block. */
export const linearizeCertificate: Linearize<'certificate'> = ({ title, note }) => [
  ...heading(title, 3),
  ...paragraph(note),
];
