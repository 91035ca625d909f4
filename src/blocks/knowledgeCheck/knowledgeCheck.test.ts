import { expect, test } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { blockSchema } from '../definitions.ts';
import { knowledgeCheckFixtures } from './fixtures.ts';
import { lintKnowledgeCheck } from './build.ts';

const { three, single, testOut } = knowledgeCheckFixtures;

test('its questions are compiled beside it, and are no blocks that it holds', () => {
  const { slots, questions, state, done } = compileFixture('knowledgeCheck', three);
  expect({ slots, questions: questions.map(({ type, id }) => [type, id]), state, done }).toEqual({
    slots: [],
    questions: [
      ['choice', 'check-landing'],
      ['trueFalse', 'check-with'],
      ['choice', 'check-helps'],
    ],
    state: { kind: 'number' },
    done: { when: 'answered' },
  });
});

test('a test before a lesson holds nobody up, and says from which score the lesson is done', () => {
  const { content, optional } = compileFixture('knowledgeCheck', testOut);
  expect([content.testOut, optional]).toEqual([0.8, true]);
});

test('a test of few questions is guessed, and one of seven is not too long', () => {
  const found = [2, 3, 7].map((count) =>
    lintKnowledgeCheck({ questions: Array(count).fill(null), testOut: 80 }).map(({ rule }) => rule),
  );
  expect(found).toEqual([['short-test'], [], []]);
});

test('its questions and options are read out, never its answers', () => {
  expect(linearizeBlock(compileFixture('knowledgeCheck', single))).toEqual([
    { kind: 'heading', level: 2, text: 'One quick question' },
    { kind: 'paragraph', text: 'People do recover.' },
  ]);
});

test('it has one to ten questions, all of which can be graded', () => {
  const [question] = single.questions;
  const withQuestions = (questions: readonly object[]) =>
    blockSchema.safeParse({ ...single, questions }).success;
  const text = { type: 'text', id: 'no-question', text: 'Read this.' };
  const tries = [[], [question], Array(10).fill(question), Array(11).fill(question), [text]];
  expect(tries.map(withQuestions)).toEqual([false, true, true, false, false]);
});

/** What the lint says of a check with so many questions. */
const rules = (count: number) =>
  lintKnowledgeCheck({ questions: Array(count).fill(null) }).map(({ rule }) => rule);

test('more than six questions are many', () => {
  expect([rules(6), rules(7)]).toEqual([[], ['many-check-questions']]);
});
