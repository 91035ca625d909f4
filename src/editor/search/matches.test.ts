import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { parsedText } from '../../course/text/parsedText.ts';
import { richTextToPlainText } from '../../richtext/linear.ts';
import { type Match, matchesIn, piecesOf, replacing, type Sought } from './matches.ts';

const rich = (text: string) => ({ kind: 'richText', text }) as const;
const plain = (text: string) => ({ kind: 'plainText', text }) as const;
const sought = (words: string, more: Partial<Sought> = {}): Sought => ({
  words,
  matchCase: false,
  wholeWords: false,
  ...more,
});

const found = (text: ReturnType<typeof rich | typeof plain>, what: Sought): readonly string[] =>
  matchesIn(text, what).map(({ start, end }: Match) => text.text.slice(start, end));

test.each([
  [plain('Peer work, and peers'), sought('peer'), ['Peer', 'peer']],
  [plain('Peer work, and peers'), sought('peer', { matchCase: true }), ['peer']],
  [plain('Peer work, and peers'), sought('peer', { wholeWords: true }), ['Peer']],
  [plain('A friend’s "word"'), sought("friend's “word”"), ['friend’s "word"']],
  [plain('one  two\nthree'), sought('one two three'), ['one  two\nthree']],
  [plain('50% (of it)'), sought('50% (of'), ['50% (of']],
  [plain('العمل مع الأقران'), sought('الأقران', { wholeWords: true }), ['الأقران']],
  [plain('Anything'), sought('  '), []],
])('in %o %o is found', (text, what, expected) => {
  expect(found(text, what)).toEqual(expected);
});

test('an address is no text, nor is a sign of Markdown', () => {
  const text = rich('See [hope](https://hope.org) in **hope**\n\n- hope\n- \\*hope\\*');
  expect(found(text, sought('hope'))).toHaveLength(4);
  expect(found(text, sought('**'))).toEqual([]);
  expect(found(text, sought('*hope*'))).toEqual(['\\*hope\\*']);
});

test('what is put in are words, whatever signs they have', () => {
  const text = rich('We **ask** first.');
  const ask = sought('ask');
  const next = replacing(text, matchesIn(text, ask), 'ask *and* [listen]', ask);
  expect(richTextToPlainText(parsedText(next).value)).toBe('We ask *and* [listen] first.');
});

test('all that readers see is replaced, and nothing else', () => {
  const words = constantFrom('hope', 'peer', 'a*b', 'x');
  const wrapped = tuple(words, constantFrom('', '**', '*')).map(
    ([word, sign]) => sign + word + sign,
  );
  const texts = array(array(wrapped, { minLength: 1 }), { minLength: 1 });
  assert(
    property(texts, (paragraphs) => {
      const text = rich(paragraphs.map((each) => each.join(' ')).join('\n\n'));
      const before = richTextToPlainText(parsedText(text.text).value);
      const hope = sought('hope');
      const next = replacing(text, matchesIn(text, hope), 'care', hope);
      const after = richTextToPlainText(parsedText(next).value);
      expect(after).toBe(before.replaceAll('hope', 'care'));
    }),
  );
});

test('whether a text is read as Markdown or as it stands, the same is found', () => {
  const signs = [
    'ab',
    'b ',
    ' a',
    '\n',
    '\n\n',
    '**',
    '*',
    '_',
    '- ',
    '1. ',
    '# ',
    '> ',
    '    ',
    '\t',
  ];
  const others = [
    '[a](https://b.org)',
    '[a]: b',
    '![a](b)',
    '<b>',
    '`a`',
    '&amp;',
    '\\a',
    '$a$',
    '~~~',
  ];
  const part = constantFrom(...signs, ...others, '|');
  assert(
    property(
      array(part, { maxLength: 12 }),
      constantFrom('a', 'b', 'ab', 'b a'),
      (parts, words) => {
        const text = rich(parts.join(''));
        const inPieces = piecesOf(text).flatMap((piece) =>
          piece.kind === 'text' ? found(plain(piece.text), sought(words)) : [],
        );
        expect(found(text, sought(words))).toEqual(inPieces);
      },
    ),
  );
});

test.each([
  [
    'a sentence begins as it began',
    'Peer support. In peer support',
    sought('peer support'),
    'Care. In care',
  ],
  ['an abbreviation begins none', 'IPS, and ips', sought('ips'), 'care, and care'],
  ['capital letters that are written are meant', 'Peer, peer', sought('Peer'), 'care, care'],
  ['so are small ones', 'Peer, peer', sought('peer', { matchCase: true }), 'Peer, care'],
])('%s', (_, text, what, expected) => {
  expect(replacing(plain(text), matchesIn(plain(text), what), 'care', what)).toBe(expected);
});
