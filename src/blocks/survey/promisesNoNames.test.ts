import { expect, test } from 'vitest';

import { promisesNoNames } from './promisesNoNames.ts';

test.each([
  'Only the course team reads your answers, **without your name**.',
  'Your answers are anonymous.',
  'The survey asks for no name.',
  'Wir werten die Antworten anonym aus.',
  'يقرأ فريق الدورة إجاباتك من دون اسمك.',
])('“%s” promises that names stay out', (sentence) => {
  expect(promisesNoNames(sentence)).toBe(true);
});

test.each([
  'Whoever runs the system can read them together with your name.',
  'Your answers are not anonymous.',
  'Please leave out the names of other people.',
  'يقرؤها من يدير النظام مع اسمك.',
])('“%s” does not', (sentence) => {
  expect(promisesNoNames(sentence)).toBe(false);
});
