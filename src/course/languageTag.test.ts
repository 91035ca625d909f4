import { expect, test } from 'vitest';

import { meantLanguage } from './languageTag.ts';

test.each([
  ['jp', 'ja'],
  ['en_au', 'en-AU'],
  ['Deutsch', 'de'],
])('%s is meant to be %s', (word, code) => {
  expect(meantLanguage(word)).toBe(code);
});

test.each(['__proto__', 'constructor', 'toString'])(
  '%s, which every object has, is no language',
  (word) => {
    expect(meantLanguage(word)).toBeNull();
  },
);
