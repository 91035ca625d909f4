import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { certificateSchema } from './author.ts';
import type { CertificateContent } from './content.ts';

/** A certificate comes after completion, and so never counts towards it. */
const compileCertificate = ({
  title,
  score,
  note,
}: z.output<typeof certificateSchema>): CompiledBlock<CertificateContent> => ({
  content: { title: title ?? null, score, note: note ?? null },
  state: { kind: 'text' },
  done: { when: 'passed' },
  optional: true,
});

type AuthoredCertificate = Pick<z.output<typeof certificateSchema>, 'note'>;

export const lintCertificate = ({ note }: AuthoredCertificate): readonly BlockLint[] =>
  note === undefined
    ? []
    : lintLongText(note, {
        rule: 'long-certificate-note',
        path: ['note'],
        what: 'The small print',
        maxWords: 40,
        remedy: 'Keep one sentence on the sheet, and say the rest in a text block.',
      });

export const certificateBuild: BlockBuild<'certificate', typeof certificateSchema> = {
  compile: compileCertificate,
  lint: lintCertificate,
};
