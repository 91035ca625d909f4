// oxlint-disable-next-line no-restricted-imports -- For tests only: records to try laws on.
import * as fc from 'fast-check';

import type { BlockState } from '../core/blockState.ts';
import { anyAnswer, anyText } from '../answers/arbitraries.ts';
import { ascending } from '../core/ascending.ts';
import { BitWriter } from './codec/bitWriter.ts';
import { uniteRanges } from './ranges.ts';
import { CONFIDENCES } from '../core/confidence.ts';
import type { Attempt, AttemptAnswer, LearnerRecord, Run, Stamped, Trace } from './record.ts';
import { joinUnread, placeOf } from './unread.ts';
import type { Payload, Unread, UnreadParts, UnreadValue } from './unread.ts';

/** Few keys, so that records meet in them; now and then a far one. */
const key = fc.oneof(
  { weight: 9, arbitrary: fc.nat(7) },
  { weight: 2, arbitrary: fc.nat(400) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);
const clock = fc.oneof(
  { weight: 3, arbitrary: fc.nat(5) },
  { weight: 2, arbitrary: fc.nat(2000) },
  { weight: 1, arbitrary: fc.nat({ max: 2 ** 49 }) },
);
const time = fc.oneof(fc.nat(3), fc.nat(2 ** 29));
const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const items = fc.uniqueArray(fc.oneof(fc.nat(6), key), { maxLength: 6 });
const second = fc.oneof(fc.nat(30), fc.nat(20_000));

const state: fc.Arbitrary<BlockState> = fc.oneof(
  items.map((opened): BlockState => ({ kind: 'items', items: ascending(opened) })),
  fc
    .array(fc.tuple(second, fc.integer({ min: 1, max: 60 })), { maxLength: 4 })
    .map((parts): BlockState => ({
      kind: 'ranges',
      ranges: uniteRanges(parts.map(([from, length]) => [from, from + length])),
    })),
  fc.record({ kind: fc.constant('answer' as const), answer: anyAnswer, submitted: fc.boolean() }),
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

/** Mostly none: what is reserved is rare. */
const rarely = <Value>(map: fc.Arbitrary<ReadonlyMap<number, Value>>) =>
  fc.oneof(fc.constant(new Map<number, Value>()), map);

const trace: fc.Arbitrary<Trace> = fc.record({
  tries: fc.oneof(fc.nat(3), fc.nat(1000)),
  hintSeen: fc.boolean(),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  lastSeen: fc.option(fc.oneof(fc.nat(2), fc.nat(4000))),
});
const traces = rarely(mapOf(trace, { maxLength: 4 }));

const bits = fc.array(fc.boolean(), { maxLength: 40 });
const payload: fc.Arbitrary<Payload> = bits.map((flags) => {
  const writer = new BitWriter();
  for (const flag of flags) writer.flag(flag);
  return { bits: flags.length, text: writer.toText() };
});

/** Kinds and segments that this version does not know. */
const laterKind = fc.integer({ min: 20, max: 22 });
const laterSegment = fc.integer({ min: 17, max: 19 });

const unreadSegment: fc.Arbitrary<Unread> = fc.record({
  of: fc.constant('segment' as const),
  id: laterSegment,
  private: fc.boolean(),
  text: fc.stringMatching(/^[\w-]{1,12}$/),
});

const unreadValue = (of: UnreadValue['of'], keys: number): fc.Arbitrary<Unread> =>
  fc.record({
    of: fc.constant(of),
    keys: fc.array(key, { minLength: keys, maxLength: keys }),
    kind: laterKind,
    private: fc.boolean(),
    clock,
    flag: fc.boolean(),
    payload,
  });

const unreadOfAny = (...values: readonly fc.Arbitrary<Unread>[]): fc.Arbitrary<UnreadParts> =>
  fc
    .oneof(fc.constant([]), fc.array(fc.oneof(unreadSegment, ...values), { maxLength: 4 }))
    .map((all) =>
      all
        .map((unread) => new Map([[placeOf(unread), [unread]]]))
        .reduce(joinUnread, new Map<string, readonly Unread[]>()),
    );

const run: fc.Arbitrary<Run> = fc.record({
  epoch: fc.oneof(fc.nat(1), fc.nat(300)),
  place: fc.option(stamped(fc.record({ lesson: key, block: fc.option(key) }))),
  lessonsDone: setOf(6),
  blocksDone: setOf(30),
  states: mapOf(stamped(state), { maxLength: 8 }),
  traces,
  unread: unreadOfAny(unreadValue('state', 1), unreadValue('answer', 1)),
});

const attemptAnswer: fc.Arbitrary<AttemptAnswer> = fc.record({
  clock,
  answer: anyAnswer,
  checked: fc.boolean(),
});

const attempt: fc.Arbitrary<Attempt> = fc.record({
  seed: fc.oneof(fc.nat(2), uint32),
  work: fc.record({
    submitted: fc.option(fc.record({ score: fc.oneof(fc.nat(2), fc.nat(10_000)), at: time })),
    answers: mapOf(attemptAnswer, { maxLength: 5 }),
  }),
  revisited: setOf(4),
  traces,
});

const mark = fc.option(fc.oneof(fc.nat(2), uint32));

/** Any learner's record that this version could hold. */
export const records: fc.Arbitrary<LearnerRecord> = fc.record({
  clock,
  salt: fc.oneof(fc.nat(2), uint32),
  marks: fc.record({ attempt: mark, numbering: mark }),
  run,
  attempts: mapOf(mapOf(attempt, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  bestScores: mapOf(fc.nat(10_000), { maxLength: 4 }),
  passed: setOf(4),
  completedAt: fc.option(time),
  notes: rarely(mapOf(stamped(anyText), { maxLength: 2 })),
  unread: unreadOfAny(unreadValue('state', 1), unreadValue('attemptAnswer', 3)),
});
