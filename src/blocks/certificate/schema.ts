import * as z from 'zod';

import { blockBase } from '../base.ts';
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
    description: "Whether the learner's best quiz score stands on the certificate.",
    example: false,
  }),
  note: plainText({
    title: 'Note',
    description: 'Small print at the foot of the certificate.',
    example: "The record of completion is held by your organisation's learning system.",
  }).optional(),
});
