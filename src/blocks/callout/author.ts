import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { calloutTones } from './content.ts';

export const calloutSchema = z.strictObject({
  ...blockBase('callout'),
  tone: setting(z.enum(calloutTones).default('note'), {
    title: 'Tone',
    description:
      'How the callout speaks: a note, a tip, something important, or a word of care about hard content.',
    example: 'tip',
  }),
  title: plainText({
    title: 'Title',
    description: 'A short heading.',
    example: 'In your organisation',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'What should stand out, in Markdown.',
    example: 'Ask your line manager which policy applies in your team.',
  }),
});

export const calloutDefinition: BlockDefinition<'callout', typeof calloutSchema> = {
  type: 'callout',
  schema: calloutSchema,
  about: {
    title: 'Callout',
    purpose: 'A short passage that stands out from the text around it.',
    use: 'For what must not be missed: a warning, a definition, the one thing to remember. More than two in a lesson and none stands out.',
    tip: 'Two or three sentences are enough.',
  },
};
