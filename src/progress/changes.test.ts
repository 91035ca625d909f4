import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyAnswer } from '../answers/arbitraries.ts';
import {
  answerInAttempt,
  checkInAttempt,
  passQuiz,
  revisitLesson,
  startAttempt,
  submitAttempt,
} from './attemptChanges.ts';
import {
  completeCourse,
  finishBlocks,
  finishLesson,
  moveTo,
  openItem,
  playRange,
  putAnswer,
  restartCourse,
} from './changes.ts';
import { isContained, mergeRecords, sameRecord } from './merge.ts';
import { emptyRecord } from './record.ts';
import type { LearnerRecord } from './record.ts';

type Change = (record: LearnerRecord) => LearnerRecord;

const few = fc.nat(3);

/** Whatever a learner may do, sensible or not. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(few, few).map(
    ([block, item]): Change =>
      (known) =>
        openItem(known, block, item),
  ),
  fc.tuple(few, fc.double({ max: 90 }), fc.double({ max: 90 })).map(
    ([block, from, to]): Change =>
      (known) =>
        playRange(known, block, from, to),
  ),
  fc.tuple(few, anyAnswer, fc.boolean()).map(
    ([block, answer, done]): Change =>
      (known) =>
        putAnswer(known, block, answer, done),
  ),
  fc.array(few).map(
    (blocks): Change =>
      (known) =>
        finishBlocks(known, blocks),
  ),
  few.map(
    (lesson): Change =>
      (known) =>
        finishLesson(known, lesson),
  ),
  fc.tuple(few, fc.option(few)).map(
    ([lesson, block]): Change =>
      (known) =>
        moveTo(known, { lesson, block }),
  ),
  fc.tuple(few, few, few, anyAnswer).map(
    ([quiz, number, question, answer]): Change =>
      (known) =>
        startAttempt(known, quiz, number, { seed: number, carried: new Map([[question, answer]]) }),
  ),
  fc.tuple(few, few, few, anyAnswer).map(
    ([quiz, number, question, answer]): Change =>
      (known) =>
        answerInAttempt(known, quiz, number, question, answer),
  ),
  fc.tuple(few, few, few).map(
    ([quiz, number, question]): Change =>
      (known) =>
        checkInAttempt(known, quiz, number, question),
  ),
  fc.tuple(few, few, fc.nat(10_000), few).map(
    ([quiz, number, score, at]): Change =>
      (known) =>
        submitAttempt(known, quiz, number, { score, at }),
  ),
  few.map(
    (quiz): Change =>
      (known) =>
        passQuiz(known, quiz),
  ),
  few.map(
    (lesson): Change =>
      (known) =>
        revisitLesson(known, lesson),
  ),
  few.map(
    (at): Change =>
      (known) =>
        completeCourse(known, at),
  ),
  fc.constant(restartCourse),
);

const beginning = emptyRecord(7);
const apply = (record: LearnerRecord, list: readonly Change[]): LearnerRecord =>
  list.reduce((known, change) => change(known), record);
const option = (chosen: number) => ({ kind: 'choice', chosen: [chosen] }) as const;

describe('every change', () => {
  it('gives a record that contains the one before, or the same object', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (list) => {
        list.reduce((before, change) => {
          const after = change(before);
          expect(isContained(before, after)).toBe(true);
          expect(after === before).toBe(sameRecord(after, before));
          return after;
        }, beginning);
      }),
    );
  });

  it('never runs behind a clock that it wrote', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (list) => {
        const { clock, run, attempts } = apply(beginning, list);
        const inQuizzes = [...attempts.values()]
          .flatMap((numbered) => [...numbered.values()])
          .flatMap(({ work }) => [...work.answers.values()]);
        const stamps = [...run.states.values(), ...inQuizzes].map((stamped) => stamped.clock);
        expect(Math.max(0, ...stamps, run.place?.clock ?? 0)).toBeLessThanOrEqual(clock);
      }),
    );
  });
});

describe('in a lesson', () => {
  it('collects opened items in their order', () => {
    const record = apply(beginning, [
      (known) => openItem(known, 1, 3),
      (known) => openItem(known, 1, 1),
    ]);
    expect(record.run.states.get(1)).toEqual({ clock: 0, value: { kind: 'items', items: [1, 3] } });
    expect(openItem(record, 1, 3)).toBe(record);
  });

  it('joins the parts of a recording, in whole seconds', () => {
    const record = apply(beginning, [
      (known) => playRange(known, 1, 0, 4.6),
      (known) => playRange(known, 1, 20.2, 30),
      (known) => playRange(known, 1, 4.9, 8),
    ]);
    const ranges = [[0, 8], [20, 30]]; // prettier-ignore
    expect(record.run.states.get(1)?.value).toEqual({ kind: 'ranges', ranges });
    expect(playRange(record, 1, 2, 7)).toBe(record);
    expect(playRange(record, 1, 7, 2)).toBe(record);
    expect(playRange(record, 1, Number.NaN, Infinity)).toBe(record);
  });

  it('stamps every change of an answer', () => {
    const given = putAnswer(beginning, 1, { kind: 'choice', chosen: [3, 1, 3] }, false);
    const submitted = putAnswer(given, 1, { kind: 'choice', chosen: [1, 3] }, true);
    expect(submitted.run.states.get(1)).toEqual({
      clock: 2,
      value: { kind: 'answer', answer: { kind: 'choice', chosen: [1, 3] }, submitted: true },
    });
    expect(putAnswer(submitted, 1, { kind: 'choice', chosen: [3, 1] }, true)).toBe(submitted);
  });

  it('keeps no number that is none', () => {
    expect(putAnswer(beginning, 1, { kind: 'number', value: Number.NaN }, true)).toBe(beginning);
  });

  it('starts again without losing attempts, scores, the pass or the completion', () => {
    const finished = apply(beginning, [
      (known) => finishBlocks(known, [1, 2]),
      (known) => finishLesson(known, 1),
      (known) => startAttempt(known, 40, 1, { seed: 5, carried: new Map() }),
      (known) => submitAttempt(known, 40, 1, { score: 9000, at: 100 }),
      (known) => passQuiz(known, 40),
      (known) => completeCourse(known, 100),
    ]);
    expect(restartCourse(finished)).toEqual({
      ...finished,
      run: { ...beginning.run, epoch: 1 },
    });
  });
});

describe('in a quiz', () => {
  const started = startAttempt(beginning, 40, 1, { seed: 5, carried: new Map() });
  const submission = { score: 5000, at: 100 };

  it('lets an answer change until it is checked', () => {
    const changed = apply(started, [
      (known) => answerInAttempt(known, 40, 1, 41, option(1)),
      (known) => answerInAttempt(known, 40, 1, 41, option(2)),
      (known) => checkInAttempt(known, 40, 1, 41),
    ]);
    expect(changed.attempts.get(40)?.get(1)?.work.answers.get(41)).toEqual({
      clock: 2,
      answer: option(2),
      checked: true,
    });
    expect(answerInAttempt(changed, 40, 1, 41, option(3))).toBe(changed);
  });

  it('leaves a submitted attempt as it is', () => {
    const submitted = submitAttempt(started, 40, 1, submission);
    expect(submitted.bestScores).toEqual(new Map([[40, 5000]]));
    expect(answerInAttempt(submitted, 40, 1, 41, option(1))).toBe(submitted);
    expect(checkInAttempt(submitted, 40, 1, 41)).toBe(submitted);
    expect(submitAttempt(submitted, 40, 1, { score: 10_000, at: 200 })).toBe(submitted);
    expect(startAttempt(submitted, 40, 1, { seed: 6, carried: new Map() })).toBe(submitted);
  });

  it('carries right answers over as checked ones', () => {
    const again = startAttempt(started, 40, 2, { seed: 6, carried: new Map([[41, option(1)]]) });
    expect(again.attempts.get(40)?.get(2)?.work.answers).toEqual(
      new Map([[41, { clock: 1, answer: option(1), checked: true }]]),
    );
  });

  it('counts a revisited lesson once the last attempt is over', () => {
    expect(revisitLesson(started, 3)).toBe(started);
    const submitted = submitAttempt(started, 40, 1, submission);
    const revisited = revisitLesson(submitted, 3);
    expect(revisited.attempts.get(40)?.get(1)?.revisited).toEqual(new Set([3]));
    expect(revisitLesson(revisited, 3)).toBe(revisited);
  });

  const attempt = (score: number, choice: number): LearnerRecord =>
    apply(started, [
      (known) => answerInAttempt(known, 40, 1, 41, option(choice)),
      (known) => submitAttempt(known, 40, 1, { score, at: choice }),
    ]);

  it('gains no attempt from two tabs, and loses no pass', () => {
    const failed = attempt(0, 1);
    const passed = passQuiz(attempt(10_000, 2), 40);
    expect(mergeRecords(failed, passed)).toEqual(passed);
    expect(mergeRecords(passed, failed)).toEqual(passed);
  });
});
