// oxlint-disable-next-line no-restricted-imports -- For tests only: records to try laws on.
import * as fc from 'fast-check';

import type { Answer, BlockState } from '../core/blockState.ts';
import { normalAnswer } from '../answers/answerKinds.ts';
import { ascending } from '../core/ascending.ts';
import { uniteRanges } from './ranges.ts';
import type { Attempt, AttemptAnswer, LearnerRecord, Run, Stamped } from './record.ts';

/** Few keys, so that records meet in them; now and then a far one. */
const key = fc.oneof(
  { weight: 9, arbitrary: fc.nat(7) },
  { weight: 2, arbitrary: fc.nat(400) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);
const clock = fc.oneof(
  { weight: 3, arbitrary: fc.nat(5) },
  { weight: 2, arbitrary: fc.nat(2000) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);
const time = fc.oneof(fc.nat(3), fc.nat(2 ** 29));
const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const items = fc.uniqueArray(fc.oneof(fc.nat(6), key), { maxLength: 6 });
/** Any UTF-16, lone surrogates among it. */
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
);

/** Any answer, in the form in which the record keeps it. */
export const answers: fc.Arbitrary<Answer> = fc
  .oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('choice' as const), chosen: items }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('order' as const), order: items }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('number' as const),
        value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('text' as const), text }) },
  )
  .map((answer) => normalAnswer(answer) ?? answer);

const second = fc.oneof(fc.nat(30), fc.nat(20_000));

const state: fc.Arbitrary<BlockState> = fc.oneof(
  items.map((opened): BlockState => ({ kind: 'items', items: ascending(opened) })),
  fc
    .array(fc.tuple(second, fc.integer({ min: 1, max: 60 })), { maxLength: 4 })
    .map((parts): BlockState => ({
      kind: 'ranges',
      ranges: uniteRanges(parts.map(([from, length]) => [from, from + length])),
    })),
  fc.record({ kind: fc.constant('answer' as const), answer: answers, submitted: fc.boolean() }),
);

const stamped = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Stamped<Value>> =>
  fc.record({ clock, value });

const setOf = (maxLength: number): fc.Arbitrary<ReadonlySet<number>> =>
  fc.uniqueArray(key, { maxLength }).map((members) => new Set(members));

const mapOf = <Value>(
  value: fc.Arbitrary<Value>,
  { minLength = 0, maxLength }: { minLength?: number; maxLength: number },
): fc.Arbitrary<ReadonlyMap<number, Value>> =>
  fc
    .uniqueArray(fc.tuple(key, value), { selector: ([of]) => of, minLength, maxLength })
    .map((entries) => new Map(entries));

const run: fc.Arbitrary<Run> = fc.record({
  epoch: fc.oneof(fc.nat(1), fc.nat(300)),
  place: fc.option(stamped(fc.record({ lesson: key, block: fc.option(key) }))),
  lessonsDone: setOf(6),
  blocksDone: setOf(30),
  states: mapOf(stamped(state), { maxLength: 8 }),
});

const attemptAnswer: fc.Arbitrary<AttemptAnswer> = fc.record({
  clock,
  answer: answers,
  checked: fc.boolean(),
});

const attempt: fc.Arbitrary<Attempt> = fc.record({
  seed: fc.oneof(fc.nat(2), uint32),
  work: fc.record({
    submitted: fc.option(fc.record({ score: fc.oneof(fc.nat(2), fc.nat(10_000)), at: time })),
    answers: mapOf(attemptAnswer, { maxLength: 5 }),
  }),
  revisited: setOf(4),
});

/** Any learner's record that this version could hold. */
export const records: fc.Arbitrary<LearnerRecord> = fc.record({
  clock,
  salt: fc.oneof(fc.nat(2), uint32),
  run,
  attempts: mapOf(mapOf(attempt, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  bestScores: mapOf(fc.nat(10_000), { maxLength: 4 }),
  passed: setOf(4),
  completedAt: fc.option(time),
});
