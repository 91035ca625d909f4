import * as z from 'zod';

import { blockBase } from '../base.ts';
import { plainText, richText } from '../fields.ts';

export const textSchema = z.strictObject({
  ...blockBase('text'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the text.',
    example: 'What is peer work?',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'Paragraphs, lists, links and tables, in Markdown.',
    example: 'Peer workers draw on **lived experience** to support others.',
  }),
});
