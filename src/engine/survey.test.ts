import { describe, expect, test } from 'vitest';

import {
  selectAnswered,
  selectBlock,
  selectGate,
  selectHeld,
  selectOptionOrder,
} from './select.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';
import { interactionsOf } from './interactions.ts';
import { accordion, choice, gate, openText, poll, survey, text } from './testing/buildBlocks.ts';
import { lesson, type CourseSpec } from './testing/buildCourse.ts';
import { walkContent } from './walkContent.ts';

const course: CourseSpec = {
  lessons: [
    lesson('only', [
      survey('survey', [poll('first'), poll('second'), openText('words')]),
      gate('on'),
      text('end'),
    ]),
  ],
};

const held = (played: TestCourse) => selectHeld(played.snapshot, played.key('survey'));

const stateOf = (played: TestCourse, id: string) =>
  selectBlock(played.snapshot, played.key(id)).state;

const write = (played: TestCourse, words: string) =>
  played.send({
    type: 'answer.changed',
    block: played.key('words'),
    answer: { kind: 'text', text: words },
  });

const reopen = (played: TestCourse) =>
  played.send({ type: 'answer.reopened', block: played.key('survey') });

describe('a survey', () => {
  test('counts its questions and answers', () => {
    const played = testCourse(course).open('only').answer('first', 'b');
    expect(held(played)).toEqual({ of: 3, answered: 1, submitted: 0 });
  });

  test('sends every answer that it has, and leaves the other questions open', () => {
    const played = write(testCourse(course).open('only').answer('first', 'b'), 'More stories.');
    played.submit('survey').expectDone('survey', 'first', 'words');
    expect(held(played)).toEqual({ of: 3, answered: 2, submitted: 2 });
    expect(stateOf(played, 'survey')).toEqual({ kind: 'items', items: [1] });
    expect(stateOf(played, 'second')).toBeNull();
  });

  test('is not sent empty: neither untouched nor with blank words', () => {
    const played = testCourse(course).open('only');
    const { record } = played;
    expect(played.submit('survey').record).toBe(record);
    expect(stateOf(write(played, '  ').submit('survey'), 'survey')).toBeNull();
  });

  test('keeps sent answers until they are opened again, and sends the changed ones', () => {
    const played = testCourse(course).open('only').answer('first', 'b').submit('survey');
    expect(stateOf(played.answer('first', 'c'), 'first')).toMatchObject({
      answer: { chosen: [1] },
    });
    reopen(played).answer('first', 'c');
    expect(held(played)).toEqual({ of: 3, answered: 1, submitted: 0 });
    expect(stateOf(played.submit('survey'), 'first')).toEqual({
      kind: 'answer',
      answer: { kind: 'choice', chosen: [2] },
      submitted: true,
    });
  });

  test('is sent with every answer by a walk through the lesson', () => {
    const { snapshot, built } = testCourse(course).open('only');
    const [only] = built.lessons;
    if (only?.type !== 'lesson') throw new Error('There is no lesson.');
    const walked = walkContent(snapshot.context, only);
    const done = 'context' in walked ? walked.context.record.run.blocksDone : new Set();
    expect([101, 102, 103, 104].filter((key) => !done.has(key))).toEqual([]);
  });

  test('never stands between a learner and completion', () => {
    const played = testCourse(course).open('only');
    expect(selectGate(played.snapshot, played.key('on')).waitingFor).toEqual([]);
    played.continue().finish().expectDone();
  });

  test('is the only block that sends what it holds', () => {
    const sections: CourseSpec = {
      lessons: [lesson('only', [accordion('sections', [[poll('inner')]])])],
    };
    const played = testCourse(sections).open('only').answer('inner', 'b').submit('sections');
    expect(stateOf(played, 'inner')).toMatchObject({ submitted: false });
    expect(selectHeld(played.snapshot, played.key('sections'))).toEqual({
      of: 0,
      answered: 0,
      submitted: 0,
    });
  });
});

describe('a question without a right answer that stands alone', () => {
  const alone: CourseSpec = { lessons: [lesson('only', [poll('poll'), gate('on')])] };

  test('is reported in the author’s words, and as neither right nor wrong', () => {
    const played = testCourse(alone).open('only').answer('poll', 'b').submit('poll');
    const submission = { kind: 'answer', block: played.key('poll') } as const;
    expect(interactionsOf(submission, played.snapshot.context, 7)).toEqual([
      {
        id: 'only.poll',
        description: 'poll',
        language: 'en',
        answer: { kind: 'choice', response: [{ item: 1, id: 'b' }], right: null },
        correct: null,
        objective: null,
        occasion: '0.4',
        perhapsTold: false,
        at: 7,
      },
    ]);
  });

  test('is done when it was answered, and has neither grade nor order', () => {
    const played = testCourse(alone).open('only').answer('poll', 'b');
    expect(selectGate(played.snapshot, played.key('on')).waitingFor).toEqual([played.key('poll')]);
    played.submit('poll').expectDone('poll');
    expect(selectBlock(played.snapshot, played.key('poll')).grade).toBeNull();
    expect(selectOptionOrder(played.snapshot, played.key('poll'))).toEqual([]);
  });

  test('takes no answer of another kind, nor one that it does not have', () => {
    const played = testCourse(alone).open('only').answer('poll', 'h');
    expect(stateOf(played, 'poll')).toBeNull();
    played.send({
      type: 'answer.changed',
      block: played.key('poll'),
      answer: { kind: 'text', text: 'b' },
    });
    expect(stateOf(played, 'poll')).toBeNull();
  });

  test('may be left out where the author says so', () => {
    const optional: CourseSpec = {
      lessons: [lesson('only', [poll('poll', { optional: true }), choice('recall'), gate('on')])],
    };
    const played = testCourse(optional).open('only').answer('recall', 'a').submit('recall');
    expect(selectGate(played.snapshot, played.key('on')).waitingFor).toEqual([]);
  });
});

test('what is answered of the questions within a block is what was submitted, or done before', () => {
  const inside = [poll('first'), openText('words'), choice('last', { mustBeCorrect: true })];
  const sections: CourseSpec = { lessons: [lesson('only', [accordion('sections', [inside])])] };
  const played = testCourse(sections).open('only');
  const answered = () => selectAnswered(played.snapshot, played.key('sections'));
  played.answer('first', 'b');
  expect(answered()).toEqual([]);
  played.submit('first').answer('last', 'b').submit('last');
  expect(answered()).toEqual([played.key('first'), played.key('last')]);
  played.send({ type: 'answer.reopened', block: played.key('first') });
  played.send({ type: 'answer.reopened', block: played.key('last') });
  // The poll stays done; the choice was never right.
  expect(answered()).toEqual([played.key('first')]);
});
