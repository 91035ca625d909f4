import { expect, test } from 'vitest';

import { openText } from '../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../engine/testing/buildCourse.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { openLadder, visit, type Visitor } from './testing/visitor.ts';

const course = buildCourse({ lessons: [lesson('ladder', [openText('why')])] });
const [{ blocks = [] } = {}] = course.lessons.flatMap((each) =>
  each.type === 'lesson' ? [each] : [],
);
const block = blocks[0]?.key ?? 0;

const write = (learner: Visitor, text: string) =>
  learner.act({ type: 'answer.changed', block, answer: { kind: 'text', text } });

test('what was written is at risk while the LMS does not take it, and no longer', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter, course });
  await learner.act(openLadder);
  await write(learner, 'My sister');
  await browser.clock.advance(2_000);
  expect(learner.session.wordsAtRisk()).toEqual([]);
  lms.condition = 'failing';
  await write(learner, 'My sister and I');
  await browser.clock.advance(2_000);
  expect([learner.saving(), learner.session.wordsAtRisk()]).toEqual([
    'keptOnDevice',
    ['My sister and I'],
  ]);
  lms.condition = 'well';
  await browser.clock.advance(60_000);
  expect([learner.saving(), learner.session.wordsAtRisk()]).toEqual(['saved', []]);
});

test('it is where no LMS answers at all', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.condition = 'down';
  const learner = await visit({ browser, adapter: lms.adapter, course });
  await browser.clock.advance(10_000);
  await learner.act(openLadder);
  await write(learner, 'Alone');
  expect(learner.session.wordsAtRisk()).toEqual(['Alone']);
});
