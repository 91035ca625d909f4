import { isBeyondParagraphs } from './beyondParagraphs.ts';
import type { BlockLint } from './contract.ts';
import { link, plainText, richText } from './fields.ts';
import { lintLongText } from './longText.ts';

/** Somebody’s words, whose they are, and where they come from. */
export const quoteFields = () => ({
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
  }),
  link: link({
    title: 'Link',
    description: 'Where the words come from, when that can be read.',
    example: 'https://www.example.org/stories',
  }).optional(),
});

const HAS_ITS_OWN_MARKS = /^\s*["“”„«‟]/u;

/** @param path Where the text stands in its block. */
export const lintQuoteText = (
  text: string,
  path: readonly (string | number)[],
): readonly BlockLint[] => [
  ...(HAS_ITS_OWN_MARKS.test(text) ? [marked(path)] : []),
  ...(isBeyondParagraphs(text) ? [beyondParagraphs(path)] : []),
  ...lintLongText(text, {
    rule: 'long-quote',
    path,
    what: 'This quote',
    maxWords: 60,
    remedy: 'Keep the sentence that people should remember, and tell the rest in a text block.',
  }),
];

const marked = (path: readonly (string | number)[]): BlockLint => ({
  severity: 'warning',
  rule: 'quote-in-marks',
  path,
  message: 'The words stand in quotation marks, and the block draws its own.',
  remedy: 'Leave the quotation marks out.',
});

const beyondParagraphs = (path: readonly (string | number)[]): BlockLint => ({
  severity: 'warning',
  rule: 'quote-not-paragraphs',
  path,
  message: 'A heading, a list or a table is hard to read in the large letters of a quote.',
  remedy: 'Keep to one or two short paragraphs, and put the rest into a text block.',
});
