import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseRichText } from '../../richtext/parse.ts';
import { plainParagraphs } from './plainParagraphs.ts';

test('reads paragraphs without markup', () => {
  expect(
    plainParagraphs('Peers share something.\n\n“Being asked” is not co-production (yet): 1 + 1.'),
  ).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'Peers share something.' }] },
    {
      type: 'paragraph',
      children: [{ type: 'text', text: '“Being asked” is not co-production (yet): 1 + 1.' }],
    },
  ]);
});

test.each([
  'Some **strong** word.',
  '- a list',
  '1. a list',
  'a | b',
  'two  \nlines',
  'A &amp; B',
  '# Title',
])('leaves %j to the parser', (markdown) => {
  expect(plainParagraphs(markdown)).toBeNull();
});

test('gives what the parser gives, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '  ',
      '\t',
      '-',
      '#',
      '=',
      '---',
      '1.',
      '+',
      '!',
      ':',
      '://',
      '@',
    ),
    fc.constantFrom(
      'Peers',
      'a',
      'é',
      'www.example.org',
      'https',
      '(',
      ')',
      '“',
      '.',
      '"',
      "'",
      '\u00a0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const markdown = pieces.join('');
      const plain = plainParagraphs(markdown);
      if (plain !== null) expect(parseRichText(markdown)).toEqual({ value: plain, issues: [] });
    }),
    { numRuns: 2_000 },
  );
});
