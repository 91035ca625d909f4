import { expect, test } from 'vitest';

import { turnLosses } from './turnLosses.ts';

const names = (...[block, type]: Parameters<typeof turnLosses>) =>
  turnLosses(block, type).map(({ title }) => title);

const claim = {
  type: 'trueFalse',
  id: 'claim',
  scenario: 'A peer is late.',
  statement: 'Peers are always on time.',
  answer: false,
  objective: 'know',
};

test('a claim that becomes a text is judged no more, and counts for nothing', () => {
  expect(names(claim, 'text')).toEqual(['Answer', 'Objective']);
});

test('another question keeps what is right, and what it is for', () => {
  expect(names(claim, 'choice')).toEqual([]);
});

test('what stands out in a colour of its own does so no more', () => {
  const callout = { type: 'callout', id: 'note', tone: 'tip', text: 'Mind the step.' };
  expect(names(callout, 'text')).toEqual(['Tone']);
});
