import * as z from 'zod';

import { blockBase } from '../base.ts';
import { isBeyondParagraphs } from '../beyondParagraphs.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { link, plainText, richText } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import type { QuoteContent } from './content.ts';

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

const compileQuote = (
  { text, attribution, link }: z.output<typeof quoteSchema>,
  { richText }: CompileContext,
): CompiledBlock<QuoteContent> => ({
  content: { text: richText(text), attribution: attribution ?? null, link: link ?? null },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

type AuthoredQuote = z.output<typeof quoteSchema>;

const HAS_ITS_OWN_MARKS = /^\s*["“”„«‟]/u;

export const lintQuote = ({
  text,
  attribution,
}: Pick<AuthoredQuote, 'text' | 'attribution'>): readonly BlockLint[] => [
  ...(attribution === undefined ? [missing] : []),
  ...(HAS_ITS_OWN_MARKS.test(text) ? [marked] : []),
  ...(isBeyondParagraphs(text) ? [beyondParagraphs] : []),
  ...lintLongText(text, {
    rule: 'long-quote',
    path: ['text'],
    what: 'This quote',
    maxWords: 60,
    remedy: 'Keep the sentence that people should remember, and tell the rest in a text block.',
  }),
];

const missing: BlockLint = {
  severity: 'error',
  rule: 'missing-attribution',
  path: ['attribution'],
  message: 'Nobody is told whose words these are.',
  remedy:
    'Say it under "attribution". When nobody in particular said them, use a callout or a text block.',
};

const marked: BlockLint = {
  severity: 'warning',
  rule: 'quote-in-marks',
  path: ['text'],
  message: 'The words stand in quotation marks, and the block draws its own.',
  remedy: 'Leave the quotation marks out.',
};

const beyondParagraphs: BlockLint = {
  severity: 'warning',
  rule: 'quote-not-paragraphs',
  path: ['text'],
  message: 'A heading, a list or a table is hard to read in the large letters of a quote.',
  remedy: 'Keep to one or two short paragraphs, and put the rest into a text block.',
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
