import { expect, it } from 'vitest';

import { byteRange } from './byteRange.ts';

const film = {
  status: 200,
  headers: { 'content-type': 'video/webm' },
  body: Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
};

const part = (header: string | undefined) => {
  const { status, headers, body } = byteRange(film, header);
  return [status, headers['content-range'], [...body].map(Number)];
};

it.each([
  ['bytes=0-', [206, 'bytes 0-9/10', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]],
  ['bytes=3-5', [206, 'bytes 3-5/10', [3, 4, 5]]],
  ['bytes=8-99', [206, 'bytes 8-9/10', [8, 9]]],
  ['bytes=-2', [206, 'bytes 8-9/10', [8, 9]]],
  ['bytes=10-', [416, 'bytes */10', []]],
  ['bytes=0-1,4-5', [200, undefined, [...film.body]]],
  ['bytes=-', [200, undefined, [...film.body]]],
  [undefined, [200, undefined, [...film.body]]],
])('answers %s', (header, expected) => {
  expect(part(header)).toEqual(expected);
});

it('says that it gives parts, and how much each has', () => {
  expect(byteRange(film, 'bytes=3-5').headers).toEqual({
    'content-type': 'video/webm',
    'accept-ranges': 'bytes',
    'content-length': '3',
    'content-range': 'bytes 3-5/10',
  });
});

it('leaves texts and refusals alone', () => {
  const text = { ...film, body: '{}' };
  const refusal = { ...film, status: 404 };
  expect(byteRange(text, 'bytes=0-0')).toBe(text);
  expect(byteRange(refusal, 'bytes=0-0')).toBe(refusal);
});
