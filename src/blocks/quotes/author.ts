import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { quoteFields } from '../quoteFields.ts';
import type { QuotesLook } from './content.ts';

const looks = ['single', 'stacked'] as const satisfies readonly QuotesLook[];

export const quotesSchema = z.strictObject({
  ...blockBase('quotes'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the quotes.',
    example: 'Three who began like you',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the quotes, in Markdown.',
    example: 'We asked what they would tell themselves today.',
  }).optional(),
  look: setting(z.enum(looks).default('single'), {
    title: 'Arrangement',
    description:
      'One at a time, with ways to the one before and the next; or all of them below each other.',
    example: 'stacked',
  }),
  eachSeen: setting(z.boolean().optional(), {
    title: 'Each is to be seen',
    description:
      'The block is done once each quote was seen. Where all stand below each other, going past them is enough.',
    example: true,
  }),
  quotes: items(
    z.strictObject({
      id: id({
        title: 'Id',
        description: 'A name for this quote, unique in the block.',
        example: 'lena',
      }),
      ...quoteFields(),
    }),
    {
      title: 'Quotes',
      description: 'Words of several people, in the order in which they are read.',
      example: [
        {
          id: 'lena',
          text: 'Nobody expects you to know it all.',
          attribution: 'Lena, peer worker',
        },
        { id: 'sam', text: 'Ask. That *is* the job.', attribution: 'Sam, peer worker' },
      ],
    },
  ),
});

export const quotesDefinition: BlockDefinition<'quotes', typeof quotesSchema> = {
  type: 'quotes',
  schema: quotesSchema,
  about: {
    title: 'Quotes',
    purpose: 'Words of several people, one at a time or all of them. Nothing moves by itself.',
    use: 'To let several people be heard on the same thing, above all where they disagree. For one voice there is the quote.',
    tip: 'Ask each person before you use their words and their name.',
    done: 'When the learner goes past it, or, where you ask for that, when each quote was seen.',
    kept: 'Which quotes were seen, where each is to be.',
    looks: {
      stacked: {
        title: 'All of them',
        text: 'Below each other: for two or three short ones that answer each other.',
      },
    },
  },
};
