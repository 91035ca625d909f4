import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintBeforeAfter } from './build.ts';
import { beforeAfterFixtures } from './fixtures.ts';

const short = compileFixture('beforeAfter', beforeAfterFixtures.short);

it('is done by going past it', () => {
  expect(short).toMatchObject({ state: { kind: 'none' }, done: { when: 'passed' } });
});

it('reads as both pictures, each with its name', () => {
  expect(linearizeBlock(short).map(({ text }) => text)).toEqual([
    'The same room, a year later',
    'Look at who has a place at the table.',
    'Before',
    'Chairs in two rows before a desk.',
    'After',
    'The same chairs around one table.',
    'Nothing was bought: the chairs were moved.',
  ]);
});

const before = { label: 'Before', file: 'a.webp', alternative: 'Chairs in rows.' };
const after = { label: 'After', file: 'b.webp', alternative: 'Chairs around a table.' };

it.each([
  ['two pictures', {}, []],
  ['one picture twice', { file: 'a.webp' }, ['warning same-picture after.file']],
  [
    'the same words',
    { alternative: 'chairs in rows. ' },
    ['warning same-alternative after.alternative'],
  ],
  ['the same name', { label: 'before' }, ['warning same-label after.label']],
  ['a long name', { label: 'After a year of work' }, ['warning long-label after.label']],
  [
    'a file’s name for words',
    { alternative: 'b.webp' },
    ['warning alternative-is-file-name after.alternative'],
  ],
])('advises on %s', (_name, change, expected) => {
  const found = lintBeforeAfter({ before, after: { ...after, ...change } });
  expect(found.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`)).toEqual(
    expected,
  );
});
