import { expect, test } from 'vitest';

import { personLabel } from './personLabel.ts';

const aside = [
  { seat: '', label: 'Ana' },
  { seat: 'x', label: 'Ana (2)' },
];

test.each([
  ['a name', 'Bo', 'Bo'],
  ['white space around and within it', '  Bo \n Li ', 'Bo Li'],
  ['marks of direction', '\u202eoB\u202c', 'oB'],
  ['Arabic', 'مريم', 'مريم'],
  ['a sign that is joined of several', '👩\u200d🔬', '👩\u200d🔬'],
  ['very long', 'a'.repeat(200), 'a'.repeat(40)],
  ['nothing', ' \t', ''],
  ['nothing to be seen', '\u200b\u200d\u2060', ''],
  ['fillers only', '\u3164\u115f\u2800\ufe0f', ''],
  ['ten thousand signs', '😀'.repeat(10_000), '😀'.repeat(40)],
  ['half a sign', 'a\ud83d', 'a\ud83d'],
  ['one that looks the same, with what is not seen', 'An\u200ba\ufe0f', 'An\u200ba\ufe0f (3)'],
  ['the name of another', 'Ana', 'Ana (3)'],
  ['one that looks the same', 'ANA', 'ANA (3)'],
])('a label that is, or has, %s', (_what, text, label) => {
  expect(personLabel(text, aside)).toBe(label);
});
