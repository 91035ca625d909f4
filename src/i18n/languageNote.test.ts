import { expect, test } from 'vitest';

import { languageNote } from './languageNote.ts';

test('a course whose languages the player speaks needs no word', () => {
  expect(languageNote({ language: 'en-AU', translations: ['ar'] })).toBeNull();
});

test('what a course in other languages gets', () => {
  expect(languageNote({ language: 'de', translations: ['ar', 'pt-BR'] })).toBe(
    "The player's own words, such as “Start” and “Continue”, are there in English and Arabic. Beside German (de) and Brazilian Portuguese (pt-BR) they are in English, and marked as English for screen readers and Listen.",
  );
});
