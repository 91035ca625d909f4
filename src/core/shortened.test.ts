import { expect, test } from 'vitest';

import { shortened } from './shortened.ts';

test.each([
  ['what fits stays whole', 'Hope grows', 'Hope grows'],
  ['no word is cut', 'Hope grows slowly', 'Hope grows…'],
  ['a word that just fits stays', 'Courage and hope', 'Courage and…'],
  ['one that is longer by itself is', 'Unverständlichkeit', 'Unverständl…'],
])('%s', (_what, text, short) => {
  expect(shortened(text, 11)).toBe(short);
});
