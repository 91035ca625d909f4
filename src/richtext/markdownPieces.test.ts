import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../tests/effort.ts';
import { markdownOf, markdownPieces } from './markdownPieces.ts';

/** Pieces in short: words as they are, formatting with its id and what it does. */
const short = (markdown: string) =>
  markdownPieces(markdown).map((piece) =>
    piece.kind === 'text'
      ? piece.text
      : [piece.kind, piece.id, piece.code.does, piece.code.markdown].join(' '),
  );

test('words are apart from what formats them', () => {
  expect(short('Say **what *you* need**, or [ask us](https://example.org/a).')).toEqual([
    'Say ',
    'open 1 strong **',
    'what ',
    'open 2 emphasis *',
    'you',
    'close 2 emphasis *',
    ' need',
    'close 1 strong **',
    ', or ',
    'open 3 link [',
    'ask us',
    'close 3 link ](https://example.org/a)',
    '.',
  ]);
});

test('a formula stays as it is, unless there are words in it', () => {
  expect(short(String.raw`So $a_1*b$ and $2 \text{ km}$.`)).toEqual([
    'So ',
    'mark 1 formula $a_1*b$',
    ' and ',
    String.raw`$2 \text{ km}$`,
    '.',
  ]);
});

test('paragraphs, headings, lists and line breaks', () => {
  expect(short('### Tea\n\nHot\\\nor cold\n\n- black\n- **green**\n')).toEqual([
    'mark 1 structure ### ',
    'Tea',
    'mark 2 paragraph \n\n',
    'Hot',
    'mark 3 lineBreak \\\n',
    'or cold',
    'mark 4 structure \n\n- ',
    'black',
    'mark 5 structure \n- ',
    'open 6 strong **',
    'green',
    'close 6 strong **',
    'mark 7 structure \n',
  ]);
});

test('tables', () => {
  expect(short('| a | b |\n| - | - |\n| c | d |')).toEqual([
    'mark 1 structure | ',
    'a',
    'mark 2 structure  | ',
    'b',
    'mark 3 structure  |\n| - | - |\n| ',
    'c',
    'mark 4 structure  | ',
    'd',
    'mark 5 structure  |',
  ]);
});

test('what is no formatting stays with the words', () => {
  expect(short('2 \\* 3 * 4 &amp; [not a link]')).toEqual(['2 \\* 3 * 4 &amp; [not a link]']);
});

const piece = fc.oneof(
  fc.constantFrom('*', '**', '\n', '\n\n', '- ', '1. ', '### ', '| a | b |\n| - | - |\n', '|'),
  fc.constantFrom(
    '[a](https://b.c)',
    '[',
    '](',
    ')',
    '\\',
    '\\\n',
    '<b>',
    '`a`',
    '&amp;',
    ' ',
    'a',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

test('put together again, the pieces are the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const markdown = pieces.join('');
      expect(markdownOf(markdownPieces(markdown))).toBe(markdown);
    }),
    { numRuns: runs(1_000) },
  );
});
