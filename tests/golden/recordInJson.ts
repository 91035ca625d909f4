import * as z from 'zod';

import { CONFIDENCES } from '../../src/core/confidence.ts';
import { emptyRecord, type LearnerRecord } from '../../src/progress/record.ts';

/** Reads a record as the golden files hold it: sets as lists, maps as lists of pairs. */
const numbers = z.array(z.number());
const setOfNumbers = numbers.transform((members) => new Set(members));
const mapOf = <Value>(value: z.ZodType<Value>) =>
  z.array(z.tuple([z.number(), value])).transform((entries) => new Map(entries));
const stamped = <Value>(value: z.ZodType<Value>) => z.strictObject({ clock: z.number(), value });
const pairs = <Second>(second: z.ZodType<Second>) => z.array(z.tuple([z.number(), second]));

const card = z.strictObject({
  item: z.number(),
  box: z.number(),
  reviews: z.number(),
  day: z.number(),
});

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), chosen: numbers }),
  z.strictObject({ kind: z.literal('grid'), cells: pairs(z.number()) }),
  z.strictObject({ kind: z.literal('pairs'), pairs: pairs(z.number()) }),
  z.strictObject({ kind: z.literal('order'), order: numbers }),
  z.strictObject({ kind: z.literal('gaps'), texts: pairs(z.string()) }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('path'), steps: numbers }),
  z.strictObject({ kind: z.literal('cards'), cards: z.array(card) }),
]);

const state = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('items'), items: numbers }),
  z.strictObject({ kind: z.literal('ranges'), ranges: pairs(z.number()) }),
  z.strictObject({ kind: z.literal('answer'), answer, submitted: z.boolean() }),
]);

const traces = mapOf(
  z.strictObject({
    tries: z.number(),
    hintSeen: z.boolean(),
    confidence: z.enum(CONFIDENCES).nullable(),
    lastSeen: z.number().nullable(),
  }),
);

const unreadPart = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('segment'),
    id: z.number(),
    private: z.boolean(),
    text: z.string(),
  }),
  z.strictObject({
    of: z.enum(['state', 'answer', 'attemptAnswer']),
    keys: numbers,
    kind: z.number(),
    private: z.boolean(),
    clock: z.number(),
    flag: z.boolean(),
    payload: z.strictObject({ bits: z.number(), text: z.string() }),
  }),
]);
const unread = z
  .array(z.tuple([z.string(), z.array(unreadPart)]))
  .transform((entries) => new Map(entries));

const attempt = z
  .strictObject({
    seed: z.number(),
    work: z.strictObject({
      submitted: z.strictObject({ score: z.number(), at: z.number() }).nullable(),
      answers: mapOf(z.strictObject({ clock: z.number(), answer, checked: z.boolean() })),
    }),
    revisited: setOfNumbers,
    traces: traces.optional(),
  })
  .transform((known) => ({ ...known, traces: known.traces ?? new Map() }));

const mark = z.number().nullable();

/** What a format did not know yet is left out in its files, and is as in a record that begins. */
export const recordInJson = z
  .strictObject({
    clock: z.number(),
    salt: z.number(),
    marks: z.strictObject({ attempt: mark, numbering: mark }).optional(),
    run: z.strictObject({
      epoch: z.number(),
      place: stamped(
        z.strictObject({ lesson: z.number(), block: z.number().nullable() }),
      ).nullable(),
      lessonsDone: setOfNumbers,
      blocksDone: setOfNumbers,
      states: mapOf(stamped(state)),
      traces: traces.optional(),
      unread: unread.optional(),
    }),
    attempts: mapOf(mapOf(attempt)),
    bestScores: mapOf(z.number()),
    passed: setOfNumbers,
    completedAt: z.number().nullable(),
    notes: mapOf(stamped(z.string())).optional(),
    unread: unread.optional(),
  })
  .transform(({ marks, notes, unread: outliving, run, ...record }): LearnerRecord => {
    const beginning = emptyRecord(record.salt);
    return {
      ...record,
      marks: marks ?? beginning.marks,
      run: {
        ...run,
        traces: run.traces ?? beginning.run.traces,
        unread: run.unread ?? beginning.run.unread,
      },
      notes: notes ?? beginning.notes,
      unread: outliving ?? beginning.unread,
    };
  });
