import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintQuoteText } from '../quoteFields.ts';
import type { quoteSchema } from './author.ts';
import type { QuoteContent } from './content.ts';

const compileQuote = (
  { text, attribution, link }: z.output<typeof quoteSchema>,
  { richText }: CompileContext,
): CompiledBlock<QuoteContent> => ({
  content: { text: richText(text), attribution: attribution ?? null, link: link ?? null },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

type AuthoredQuote = z.output<typeof quoteSchema>;

export const lintQuote = ({
  text,
  attribution,
}: Pick<AuthoredQuote, 'text' | 'attribution'>): readonly BlockLint[] => [
  ...(attribution === undefined ? [missing] : []),
  ...lintQuoteText(text, ['text']),
];

const missing: BlockLint = {
  severity: 'error',
  rule: 'missing-attribution',
  path: ['attribution'],
  message: 'Nobody is told whose words these are.',
  remedy:
    'Say it under "attribution". When nobody in particular said them, use a callout or a text block.',
};

export const quoteBuild: BlockBuild<'quote', typeof quoteSchema> = {
  compile: compileQuote,
  lint: lintQuote,
};
