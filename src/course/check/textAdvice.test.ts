import { expect, test } from 'vitest';

import { textAdvice } from './textAdvice.ts';

const adviceOn = (value: string) =>
  textAdvice({
    file: 'course.json',
    facts: { kind: 'plainText' },
    words: { title: 'Title', description: 'A title.', example: 'Hope' },
    value,
    path: ['title'],
    stablePath: 'course.title',
  });

test.each([
  ['What *can* be said', 'What can be said'],
  ['_Hope_, and more', 'Hope, and more'],
  ['“*Look for what stays*.”', '“Look for what stays.”'],
  ['قل *نعم* الآن', 'قل نعم الآن'],
])('signs of emphasis are shown as they stand: %s', (text, meant) => {
  expect(adviceOn(text)).toMatchObject([
    { rule: 'formatting-in-plain-text', meant: { value: meant } },
  ]);
});

test.each([
  '2 * 3 * 4 = 24',
  'Kolleg*innen und Mitarbeiter*innen',
  'Schüler*innen, über* und ähnlich*',
  '* needed',
  'my_file_name.txt',
  'Write ___ or *',
  '5* hotels and 4* hostels',
])('other stars and lines are what they are: %s', (text) => {
  expect(adviceOn(text)).toEqual([]);
});
