import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintQuoteText } from '../quoteFields.ts';
import type { quotesSchema } from './author.ts';
import type { QuotesContent } from './content.ts';

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

export const quotesBuild: BlockBuild<'quotes', typeof quotesSchema> = {
  compile: compileQuotes,
  lint: lintQuotes,
};
