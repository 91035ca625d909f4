import { expect, test } from 'vitest';

import { fromBase64, toBase64 } from './base64.ts';

test.each([
  ['nothing', '', ''],
  ['a text', 'Waymark', 'V2F5bWFyaw=='],
])('%s', (_name, text, base64) => {
  expect(toBase64(new TextEncoder().encode(text))).toBe(base64);
  expect(new TextDecoder().decode(fromBase64(base64))).toBe(text);
});

test('every byte, and more of them than a function takes arguments', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 256);
  expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
});
