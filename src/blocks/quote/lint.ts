import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { quoteSchema } from './schema.ts';

type AuthoredQuote = z.output<typeof quoteSchema>;

const HAS_ITS_OWN_MARKS = /^\s*["“”„«‟]/u;
const BEYOND_PARAGRAPHS = /^ {0,3}(#{1,6} |[-*+] |\d+[.)] |\|)/m;

export const lintQuote = ({
  text,
  attribution,
}: Pick<AuthoredQuote, 'text' | 'attribution'>): readonly BlockLint[] => [
  ...(attribution === undefined ? [missing] : []),
  ...(HAS_ITS_OWN_MARKS.test(text) ? [marked] : []),
  ...(BEYOND_PARAGRAPHS.test(text) ? [beyondParagraphs] : []),
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
