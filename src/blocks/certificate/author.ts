import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition, BlockLint, CompiledBlock } from '../contract.ts';
import { plainText, setting } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import type { CertificateContent } from './content.ts';

/** What it certifies stands in course.json, under `certificate`. */
export const certificateSchema = z.strictObject({
  ...blockBase('certificate'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the certificate; by default Your certificate.',
    example: 'Take it with you',
  }).optional(),
  score: setting(z.boolean().default(true), {
    title: 'Score',
    description: 'Whether the learner’s best quiz score stands on the certificate.',
    example: false,
  }),
  note: plainText({
    title: 'Note',
    description: 'Small print at the foot of the certificate.',
    example: 'The record of completion is held by your organisation’s learning system.',
  }).optional(),
});

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

export const certificateDefinition: BlockDefinition<'certificate', typeof certificateSchema> = {
  type: 'certificate',
  schema: certificateSchema,
  about: {
    title: 'Certificate',
    purpose:
      'The certificate of the course, to keep as a PDF or to print. Until the course is completed it says what is left, and leads there.',
    use: 'Once, in the last lesson. The words on it, the logo and the signature stand in `course.json`, under `certificate`.',
    done: 'It never has to be done: it stands between nobody and the end of the course.',
    kept: 'The name on the certificate.',
    tip: 'Learners see the name on it before they print it, and can change it.',
  },
  compile: compileCertificate,
  lint: lintCertificate,
};
