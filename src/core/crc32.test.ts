import { expect, test } from 'vitest';

import { crc32 } from './crc32.ts';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
])('“%s”, as the standard gives it', (text, crc) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(crc);
});
