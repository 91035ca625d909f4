import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText } from '../fields.ts';

export const textSchema = z.strictObject({
  ...blockBase('text'),
  title: plainText({
    title: 'Title',
    description:
      'A heading above the text. It opens a part of the lesson, which the outline shows in a long one.',
    example: 'What is peer work?',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'Paragraphs, headings, lists, links and tables, in Markdown.',
    example: 'Peer workers draw on **lived experience** to support others.',
  }),
});

export const textDefinition: BlockDefinition<'text', typeof textSchema> = {
  type: 'text',
  schema: textSchema,
  about: {
    title: 'Text',
    purpose: 'Paragraphs, lists, links and headings: what most lessons are made of.',
    use: 'Whenever something can simply be said.',
    tip: 'Put the most important sentence first, and a heading above every third or fourth paragraph.',
  },
};
