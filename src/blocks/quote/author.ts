import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintQuoteText, quoteFields } from '../quoteFields.ts';
import type { QuoteContent } from './content.ts';

export const quoteSchema = z.strictObject({
  ...blockBase('quote'),
  ...quoteFields(),
  attribution: quoteFields().attribution.optional(),
});

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

export const quoteDefinition: BlockDefinition<'quote', typeof quoteSchema> = {
  type: 'quote',
  schema: quoteSchema,
  about: {
    title: 'Quote',
    purpose: 'Words of somebody, set so that they have room.',
    use: 'To let a person be heard. One in a lesson is often enough.',
    tip: 'Ask the person before you use their words and their name.',
  },
  compile: compileQuote,
  lint: lintQuote,
};
