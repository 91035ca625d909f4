import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { PlayableQuestion } from '../blocks/playable.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import { drawQuestions } from './draw.ts';
import { choice } from './testing/buildBlocks.ts';
import { buildCourse, quiz } from './testing/buildCourse.ts';

const NONE: ReadonlySet<number> = new Set();

/** A bank of questions, of which each third has one of the objectives `a`, `b` and none. */
function bank(size: number, rules: Partial<PlayableQuiz> = {}): PlayableQuiz {
  const objectives = [{ objective: 'a' }, { objective: 'b' }, {}];
  const questions = Array.from({ length: size }, (_, index) =>
    choice(`q${index}`, objectives[index % 3]),
  );
  const [built] = buildCourse({ lessons: [quiz('quiz', questions, rules)] }).lessons;
  if (built?.type !== 'quiz') throw new Error('Not a quiz.');
  return built.quiz;
}

const keys = (questions: readonly PlayableQuestion[]) => questions.map(({ key }) => key);

test('each attempt draws its number of questions, the same each time it is looked at', () => {
  const quizOfSix = bank(18, { draw: 6 });
  expect(drawQuestions(quizOfSix, 1, NONE)).toHaveLength(6);
  expect(drawQuestions(quizOfSix, 1, NONE)).toEqual(drawQuestions(quizOfSix, 1, NONE));
  expect(keys(drawQuestions(quizOfSix, 1, NONE))).not.toEqual(
    keys(drawQuestions(quizOfSix, 2, NONE)),
  );
});

test('the draw spreads over the objectives', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const drawn = drawQuestions(bank(18, { draw: 6 }), seed, NONE);
    const count = (objective: string | null) =>
      drawn.filter(({ content }) => content.objective === objective).length;
    expect([count('a'), count('b'), count(null)]).toEqual([2, 2, 2]);
  }
});

test('a quiz with pools asks of each objective what its pool says', () => {
  const pools = [
    { objective: 'a', draw: 3 },
    { objective: 'b', draw: 1 },
  ];
  const quizOfPools = bank(18, { draw: 4, pools });
  for (let seed = 0; seed < 50; seed += 1) {
    const drawn = drawQuestions(quizOfPools, seed, NONE);
    expect(drawn.map(({ content }) => content.objective).toSorted()).toEqual(['a', 'a', 'a', 'b']);
  }
});

test('every question of a bank comes up in some attempt', () => {
  const quizOfTwo = bank(9, { draw: 3 });
  const seen = new Set(
    Array.from({ length: 100 }, (_, seed) => keys(drawQuestions(quizOfTwo, seed, NONE))).flat(),
  );
  expect(seen.size).toBe(9);
});

test('questions are asked in the order of the author, or shuffled', () => {
  const ordered = keys(drawQuestions(bank(6), 3, NONE));
  expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
  const orders = Array.from({ length: 20 }, (_, seed) =>
    keys(drawQuestions(bank(6, { shuffleQuestions: true }), seed, NONE)).join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(10);
});

const anyBank = fc.record({
  size: fc.integer({ min: 2, max: 20 }),
  draw: fc.integer({ min: 1, max: 12 }),
  seed: fc.nat(),
  shuffleQuestions: fc.boolean(),
  gone: fc.nat(19),
});

test('removing a question changes one place only, and no order', () => {
  fc.assert(
    fc.property(anyBank, ({ size, draw, seed, shuffleQuestions, gone }) => {
      const before = bank(size, { draw: Math.min(draw, size), shuffleQuestions });
      const removed = before.questions[gone % size]?.key;
      const questions = before.questions.filter(({ key }) => key !== removed);
      const was = keys(drawQuestions(before, seed, NONE));
      const is = keys(drawQuestions({ ...before, questions }, seed, NONE));
      const stayed = was.filter((key) => is.includes(key));
      expect(stayed.length).toBeGreaterThanOrEqual(was.length - 1);
      expect(is.filter((key) => was.includes(key))).toEqual(stayed);
      if (removed !== undefined && !was.includes(removed)) expect(is).toEqual(was);
    }),
  );
});

test('a question that was answered stays in, whatever an update does to the bank', () => {
  fc.assert(
    fc.property(anyBank, ({ size, draw, seed, gone }) => {
      const after = bank(size, { draw: Math.min(draw, size) });
      const added = after.questions[gone % size]?.key;
      const before = { ...after, questions: after.questions.filter(({ key }) => key !== added) };
      const was = keys(drawQuestions({ ...before, draw: draw + 1 }, seed, NONE));
      expect(keys(drawQuestions({ ...before, draw: draw + 1 }, seed, new Set(was)))).toEqual(was);
      const answered = new Set(was.slice(-2));
      const is = keys(drawQuestions(after, seed, answered));
      expect(is).toEqual(expect.arrayContaining([...answered]));
      expect(is).toHaveLength(Math.max(answered.size, after.draw));
    }),
  );
});

const anyPools = fc.record({
  size: fc.integer({ min: 6, max: 20 }),
  a: fc.integer({ min: 1, max: 2 }),
  b: fc.integer({ min: 1, max: 2 }),
  seed: fc.nat(),
  gone: fc.nat(19),
});

test('a question of one pool, added or removed, changes one place of its own pool alone', () => {
  fc.assert(
    fc.property(anyPools, ({ size, a, b, seed, gone }) => {
      const pools = [
        { objective: 'a', draw: a },
        { objective: 'b', draw: b },
      ];
      const before = bank(size, { draw: a + b, pools });
      const removed = before.questions[gone % size];
      const questions = before.questions.filter((question) => question !== removed);
      const was = drawQuestions(before, seed, NONE);
      const is = keys(drawQuestions({ ...before, questions }, seed, NONE));
      const lost = was.filter(({ key }) => !is.includes(key));
      expect(lost.map(({ key }) => key)).toEqual(
        removed !== undefined && keys(was).includes(removed.key) ? [removed.key] : [],
      );
    }),
  );
});

test('what was answered fills its pool first, and stays in when it is in none any more', () => {
  const pools = [{ objective: 'a', draw: 2 }];
  const quizOfPools = bank(18, { draw: 2, pools });
  const [one, other, ofB] = ['a', 'a', 'b'].map((objective, index) => {
    const among = quizOfPools.questions.filter(({ content }) => content.objective === objective);
    return among[index]?.key ?? 0;
  });
  for (let seed = 0; seed < 20; seed += 1) {
    const drawn = (...answered: readonly (number | undefined)[]) =>
      keys(drawQuestions(quizOfPools, seed, new Set(answered.map(Number))));
    expect(drawn(one)).toHaveLength(2);
    expect(drawn(one)).toContain(one);
    expect(drawn(one, other)).toEqual([one, other]);
    expect(drawn(ofB)).toHaveLength(3);
    expect(drawn(ofB)).toContain(ofB);
  }
});
