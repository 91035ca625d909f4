import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, setting } from '../fields.ts';

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
};
