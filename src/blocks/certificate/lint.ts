import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { certificateSchema } from './schema.ts';

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
