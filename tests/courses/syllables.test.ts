import { expect, test } from 'vitest';

import { syllables } from './syllables.ts';

const counted: readonly (readonly [number, string])[] = [
  [
    1,
    'peer work hope make makes asked shared trust health strengths they feels learned voice lived roles whole friend',
  ],
  [
    2,
    'people able table needed changes trauma reason hopeful stigma carer support social being statement patient client doing',
  ],
  [
    3,
    'services recover consumer barriers together families advocate example employer idea mutual creative clarity clinician previous happier',
  ],
  [
    4,
    'recovery experience understanding community variety supervision resilience ability information psychosocial situation coordinate',
  ],
  [5, 'organisation mutuality opportunity qualification'],
];

test.each(counted)('hears %i in each of: %s', (count, words) => {
  const heard = words.split(' ').map((word) => [word, syllables(word)]);
  expect(heard).toEqual(words.split(' ').map((word) => [word, count]));
});

test('spells out what is written in capitals or figures', () => {
  expect(['NDIS', '2013', 'I', 'II'].map(syllables)).toEqual([4, 4, 1, 2]);
});

test('does not mind signs around a word, and never hears nothing', () => {
  expect(['“hope,”', '(peers)', 'person’s', '—'].map(syllables)).toEqual([1, 1, 2, 1]);
});
