import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { lintQuoteText, quoteFields } from '../quoteFields.ts';
import type { QuotesContent, QuotesLook } from './content.ts';

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

type AuthoredQuotes = z.output<typeof quotesSchema>;

function compileQuotes(
  { title, intro, look, eachSeen = false, quotes }: AuthoredQuotes,
  context: CompileContext,
): CompiledBlock<QuotesContent> {
  const said = quotes.map(({ text, attribution, link, ...quote }) => ({
    item: context.item(quote.id),
    text: context.richText(text),
    attribution,
    link: link ?? null,
  }));
  const isCounted = eachSeen && look === 'single';
  return {
    content: { title: title ?? null, intro: richTextOrNull(intro, context), look, quotes: said },
    state: isCounted ? { kind: 'items', items: said.map(({ item }) => item) } : { kind: 'none' },
    done: isCounted ? { when: 'opened' } : { when: 'passed' },
  };
}

const MOST = 7;

export const lintQuotes = ({ quotes }: Pick<AuthoredQuotes, 'quotes'>): readonly BlockLint[] => [
  ...(quotes.length === 1 ? [single] : []),
  ...(quotes.length > MOST ? [many] : []),
  ...quotes.flatMap(({ text }, index) => lintQuoteText(text, ['quotes', index, 'text'])),
];

const single: BlockLint = {
  severity: 'error',
  rule: 'single-item',
  path: ['quotes'],
  message: 'There is only one quote, and so nothing to go on to.',
  remedy: 'Add another one, or use a quote block.',
};

const many: BlockLint = {
  severity: 'warning',
  rule: 'many-items',
  path: ['quotes'],
  message: `More than ${MOST} quotes are a crowd: nobody is heard in it.`,
  remedy: 'Choose those that differ the most from each other.',
};

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
  compile: compileQuotes,
  lint: lintQuotes,
};
