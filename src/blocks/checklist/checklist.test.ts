import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintChecklist } from './build.ts';
import { checklistFixtures } from './fixtures.ts';

const { plan, needed, rightToLeft } = checklistFixtures;

it('is done by going past it, by one tick or by all, as its author wants', () => {
  const done = [plan, needed, rightToLeft].map((each) => compileFixture('checklist', each).done);
  expect(done).toEqual([{ when: 'passed' }, { when: 'answered' }, { when: 'all' }]);
});

it('reads its items, and not what is ticked', () => {
  expect(linearizeBlock(compileFixture('checklist', needed))).toEqual([
    { kind: 'heading', level: 2, text: 'Choose one for this week' },
    { kind: 'listItem', text: 'Read the notes of the last meeting' },
    { kind: 'listItem', text: 'Call somebody who was there' },
  ]);
});

it('tells of items that nobody can tell apart', () => {
  const items = [
    { id: 'a', text: 'Ask Sam' },
    { id: 'b', text: 'ask  Sam' },
  ];
  const list = { title: 'Before the first meeting', report: false };
  expect(lintChecklist({ ...list, items })).toHaveLength(1);
  expect(lintChecklist({ ...list, items: items.slice(1) })).toEqual([]);
});
