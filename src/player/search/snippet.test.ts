import { expect, test } from 'vitest';

import { findWords, soughtWords } from './foundWords.ts';
import { snippet } from './snippet.ts';

/** As a line, with what stands out in brackets. */
const line = (text: string, query: string): string =>
  snippet(text, findWords(text, soughtWords(query)).spans)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');

const long = (middle: string): string =>
  `${'before it '.repeat(20)}${middle}${' after it'.repeat(30)}`;

test('a short text stands whole, with each word that was found', () => {
  expect(line('A peer is a peer.', 'peer')).toBe('A [peer] is a [peer].');
});

test('of a long text what is around the first of them, from word to word', () => {
  const shown = line(long('the map'), 'map');
  expect(shown).toMatch(/^…(before |it )[a-z ]*the \[map\] after it/);
  expect(shown).toMatch(/(after|it)…$/);
  expect(shown.length).toBeLessThan(190);
});

test('a text without spaces is cut where there is room for no more', () => {
  const shown = line(`${'地'.repeat(300)}参加`, '参');
  expect(shown).toMatch(/^…地+\[参\]加$/);
});
