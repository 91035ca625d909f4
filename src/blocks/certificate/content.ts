import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, paragraph } from '../linearPieces.ts';

export interface CertificateContent {
  /** Stands above the certificate; `null` for the player's own words. */
  readonly title: string | null;
  /** Whether the best score of the course's quizzes stands on it. */
  readonly score: boolean;
  /** Small print at the foot of the sheet. */
  readonly note: string | null;
}

/** What stands on the sheet belongs to the course and the learner, not to the block. */
const linearize: Linearize<'certificate'> = ({ title, note }) => [
  ...heading(title, 3),
  ...paragraph(note),
];

export const certificateBehaviour: BlockBehaviour<'certificate'> = {
  linearize,
  ownWords: ({ title }, t) => (title === null ? [t('blocks.certificate.heading')] : []),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly certificate: CertificateContent;
  }
}
