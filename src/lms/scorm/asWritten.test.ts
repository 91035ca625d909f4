import { expect, test } from 'vitest';

import { asWritten } from './asWritten.ts';

const SAVED = 'W2yEAAAAAABQUYgA2zKRgAnNKb_-~!.@de.3~51e8';

test.each([
  ['as it is', SAVED],
  ['with zeros behind it', `${SAVED}\0\0`],
  ['with white space around it', `\ufeff  ${SAVED}\u00a0\r\n`],
  ['broken into lines', SAVED.replaceAll(/.{8}/g, '$&\r\n')],
  ['in quotation marks', JSON.stringify(SAVED)],
  ['as a field of a form', new URLSearchParams([[SAVED, '']]).toString().slice(0, -1)],
  ['as a part of an address, twice', encodeURIComponent(encodeURIComponent(SAVED))],
])('a saved state that an LMS gives back %s', (_how, text) => {
  expect(asWritten(text)).toBe(SAVED);
});

test.each(['{"page": "2 of 5"}', 'page=3&seen=1 2 3', '100%', '<a b="c">'])(
  'another course’s text stays as it is: %s',
  (text) => {
    expect(asWritten(text)).toBe(text);
  },
);

test('nothing but zeros and white space is nothing', () => {
  expect(asWritten('\0 \0')).toBe('');
});
