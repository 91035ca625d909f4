import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { richText, setting } from '../fields.ts';
import { statementLooks } from './content.ts';

export const statementSchema = z.strictObject({
  ...blockBase('statement'),
  text: richText({
    title: 'Text',
    description: 'One sentence, or two short ones, in Markdown: what is to stay with the learner.',
    example: 'Nobody has to recover *alone*.',
  }),
  look: setting(z.enum(statementLooks).default('open'), {
    title: 'Look',
    description:
      'Whether the sentence stands on the page itself, or on a surface in the colour of the course.',
    example: 'filled',
  }),
});

export const statementDefinition: BlockDefinition<'statement', typeof statementSchema> = {
  type: 'statement',
  schema: statementSchema,
  about: {
    title: 'Statement',
    purpose: 'One sentence, set large, with room around it.',
    use: 'For the one thing that a lesson comes down to. Somebody’s own words are a quote; what must not be missed in passing is a callout.',
    tip: 'Say it aloud. If you run out of breath, it is too long.',
  },
};
