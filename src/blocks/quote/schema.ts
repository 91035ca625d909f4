import * as z from 'zod';

import { blockBase } from '../base.ts';
import { link, plainText, richText } from '../fields.ts';

export const quoteSchema = z.strictObject({
  ...blockBase('quote'),
  text: richText({
    title: 'Text',
    description:
      'The words, in one or a few short paragraphs of Markdown, without quotation marks: the block draws its own.',
    example: 'Knowing that you are not alone can be where hope begins.',
  }),
  attribution: plainText({
    title: 'Attribution',
    description: 'Whose words these are, and whether they are told in yours.',
    example: 'After a member of the Finding North Network, in our words',
  }).optional(),
  link: link({
    title: 'Link',
    description: 'Where the words come from, when that can be read.',
    example: 'https://www.example.org/stories',
  }).optional(),
});
