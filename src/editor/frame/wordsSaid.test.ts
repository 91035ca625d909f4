import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { parsedText } from '../../course/text/parsedText.ts';
import { richTextToPlainText } from '../../richtext/linear.ts';
import type { RichBlock, RichInline } from '../../richtext/tree.ts';
import type { PageText } from '../marks/pageText.ts';
import { called } from '../marks/testing.ts';
import { wordsSaid } from './wordsSaid.ts';

const richText = (text: string): PageText => ({
  mark: 1,
  place: { file: 'lessons/hope.json', path: ['blocks', 0, 'text'] },
  kind: 'rich',
  ...called('Text'),
  text,
  plain: richTextToPlainText(parsedText(text).value),
});

/** What of a text stands on the page, piece by piece. */
const piecesOf = (text: string): readonly string[] => parsedText(text).value.flatMap(inBlock);

function inBlock(block: RichBlock): readonly string[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(inBlock));
  if (block.type === 'table') return [block.head, ...block.rows].flat(2).flatMap(inInline);
  return block.children.flatMap(inInline);
}

function inInline(inline: RichInline): readonly string[] {
  if (inline.type === 'text') return [inline.text];
  return 'children' in inline ? inline.children.flatMap(inInline) : [];
}

const saidOf = (before: string, now: string) =>
  wordsSaid(piecesOf(before), richText(before), richText(now));

const trimmed = (pieces: readonly string[]) => pieces.map((piece) => piece.trim());

test.each([
  ['a line', 'Hope', 'Hopes'],
  ['the middle of a bold word', 'We **share** it', 'We **shhare** it'],
  ['the end of a paragraph before another', 'One\n\nTwo', 'Ones\n\nTwo'],
  ['the last bold word', 'We **share**', 'We **shares**'],
  ['an item of a list', '- one\n- two', '- once\n- two'],
  ['letters that go', 'We share **hope**', 'We sh **hope**'],
])('what is written in %s is said', (_, before, now) => {
  expect(saidOf(before, now)).toEqual(piecesOf(now));
});

test.each([
  ['the first letter', '', 'H'],
  ['the last letter', 'H', ''],
  ['behind what is bold', 'We **share**', 'We **share**s'],
  ['a sign that makes it bold', 'We **share*', 'We **share**'],
  ['what begins a list', 'x\n\n1', 'x\n\n1.'],
  ['another address', '[here](https://a.org)', '[here](https://b.org)'],
  ['a new paragraph', 'One two', 'One\n\ntwo'],
])('%s has to be drawn', (_, before, now) => {
  expect(saidOf(before, now)).toBeNull();
});

test('nothing is said but what is then drawn', () => {
  const signs = [
    'a',
    'b',
    ' ',
    '*',
    '**',
    '_',
    '\n',
    '\n\n',
    '1',
    '.',
    ')',
    '- ',
    '### ',
    '&amp',
    ';',
  ];
  const more = ['[', '](https://a.org)', '$', '|', '\\', '`', '<', '>', '!', '  ', 'é'];
  const sign = fc.constantFrom(...signs, ...more);
  const text = fc.array(sign, { maxLength: 14 }).map((each) => each.join(''));
  let said = 0;
  fc.assert(
    fc.property(text, sign, fc.nat(40), fc.nat(2), (before, inserted, at, removed) => {
      const from = Math.min(at, before.length);
      const now = before.slice(0, from) + inserted + before.slice(from + removed);
      const words = saidOf(before, now);
      if (words === null) return;
      said += 1;
      expect(trimmed(words)).toEqual(trimmed(piecesOf(now)));
    }),
    { numRuns: runs(1_000) },
  );
  expect(said).toBeGreaterThan(0);
});
