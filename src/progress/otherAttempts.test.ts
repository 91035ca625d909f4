import { expect, test } from 'vitest';

import {
  completeCourse,
  finishLesson,
  moveTo,
  openItem,
  putAnswer,
  restartCourse,
} from './changes.ts';
import { passQuiz, startAttempt, submitAttempt } from './attemptChanges.ts';
import { isGain, takeOver, unconfirmed } from './otherAttempts.ts';
import { emptyRecord, type LearnerRecord } from './record.ts';

const QUIZ = 7;
const choice = { kind: 'choice', chosen: [1] } as const;

function attempt(record: LearnerRecord, number: number, score: number): LearnerRecord {
  const begun = startAttempt(record, QUIZ, number, { seed: number, carried: new Map() });
  return submitAttempt(begun, QUIZ, number, { score, at: 1 });
}

const empty = { ...emptyRecord(1), marks: { attempt: 1, numbering: null } };
const passed = completeCourse(passQuiz(attempt(finishLesson(empty, 1), 1, 9000), QUIZ), 5);

test('what is known of a record is no part of what was never confirmed', () => {
  const left = unconfirmed(passed, passed);
  expect(left).toEqual({ ...empty, clock: passed.clock });
});

test('where nothing is known, all of it was never confirmed', () => {
  expect(unconfirmed(passed, null)).toEqual(passed);
});

test('what came after it is, without the place and the completion', () => {
  const more = putAnswer(moveTo(openItem(passed, 3, 1), { lesson: 2, block: 3 }), 4, choice, true);
  const left = unconfirmed(attempt(more, 2, 5000), passed);
  expect(left.run.states).toEqual(more.run.states);
  expect([...(left.attempts.get(QUIZ)?.keys() ?? [])]).toEqual([2]);
  expect([left.run.place, left.bestScores.size, left.passed.size, left.completedAt]).toEqual([
    null,
    0,
    0,
    null,
  ]);
});

test('what was done after a new start is, and nothing of the run before', () => {
  const again = openItem(restartCourse(passed), 3, 2);
  expect(unconfirmed(again, passed).run).toEqual({ ...again.run, epoch: 0 });
  expect(unconfirmed(passed, again).run).toEqual(empty.run);
});

test('taken over, work has the marks, the salt and the run of its new attempt', () => {
  const other = restartCourse({ ...emptyRecord(9), marks: { attempt: 2, numbering: null } });
  const taken = takeOver(other, openItem(attempt(empty, 2, 5000), 3, 1));
  expect([taken.marks.attempt, taken.salt, taken.run.epoch]).toEqual([2, 9, 1]);
  expect([...(taken.attempts.get(QUIZ)?.keys() ?? [])]).toEqual([1]);
  expect(taken.run.states.size).toBe(1);
});

test('attempts at a quiz come only where there are none', () => {
  const own = attempt({ ...emptyRecord(9), marks: { attempt: 2, numbering: null } }, 1, 1000);
  expect(takeOver(own, passed).attempts).toEqual(own.attempts);
});

test('what is less than an LMS has returned was confirmed', () => {
  const one = openItem(empty, 3, 1);
  expect(unconfirmed(one, openItem(one, 3, 2)).run.states.size).toBe(0);
  const traces = new Map([[3, { tries: 1, hintSeen: false, confidence: null, lastSeen: 5 }]]);
  const later = new Map([[3, { tries: 2, hintSeen: false, confidence: null, lastSeen: 9 }]]);
  const withTraces = (run: LearnerRecord['run']['traces']) => ({
    ...one,
    run: { ...one.run, traces: run },
  });
  expect(unconfirmed(withTraces(traces), withTraces(later)).run.traces.size).toBe(0);
});

test('nobody gains by when, where and how something was done', () => {
  const answered = putAnswer(empty, 4, choice, true);
  const traces = new Map([[4, { tries: 2, hintSeen: true, confidence: null, lastSeen: 5 }]]);
  const moved = moveTo(answered, { lesson: 2, block: 3 });
  const again = putAnswer(moved, 4, choice, true);
  expect(isGain(answered, { ...again, run: { ...again.run, traces } })).toBe(false);
  const another = putAnswer(moved, 4, { kind: 'choice', chosen: [2] }, true);
  expect([isGain(answered, another), isGain(answered, openItem(moved, 3, 1))]).toEqual([
    true,
    true,
  ]);
});
