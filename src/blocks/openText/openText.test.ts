import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintOpenText } from './build.ts';
import { openTextFixtures } from './fixtures.ts';
import { roomCrossed, roomLeft } from '../WritingField.tsx';

const long = compileFixture('openText', openTextFixtures.long);

it('keeps a text of up to 500 characters unless the author says otherwise', () => {
  expect(long).toMatchObject({
    content: { maxLength: 500 },
    state: { kind: 'text' },
    done: { when: 'answered' },
  });
  expect(compileFixture('openText', openTextFixtures.short).content.maxLength).toBe(120);
});

it('reads as its question', () => {
  expect(linearizeBlock(compileFixture('openText', openTextFixtures.short))).toEqual([
    { kind: 'paragraph', text: openTextFixtures.short.question },
  ]);
});

it('shows what room is left near the end only', () => {
  expect([500, 101, 100, 0].map(roomLeft)).toEqual([null, null, 100, 0]);
});

it.each([
  [101, 100, true],
  [100, 99, false],
  [300, 15, true],
  [1, 0, true],
  [15, 30, false],
])('from %i to %i left, says so: %s', (before, after, said) => {
  expect(roomCrossed(before, after)).toBe(said);
});

it('is warned of criteria that nobody sees', () => {
  const criteria = 'Does it say who is asked?';
  const asked = { question: 'Whom do you ask?', report: false, criteria };
  expect(lintOpenText({ ...asked, selfRating: true })).toEqual([]);
  expect(lintOpenText({ ...asked, selfRating: false })).toEqual([
    {
      severity: 'warning',
      rule: 'idle-criteria',
      path: ['criteria'],
      message: 'Nobody sees these criteria: learners are not asked how they find their answer.',
      remedy: 'Set “selfRating” to true, or remove the “criteria”.',
    },
  ]);
});
