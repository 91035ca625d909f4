import * as z from 'zod';

import { emptyRecord, type LearnerRecord } from '../../src/progress/record.ts';

/** Reads a record as the golden files hold it: sets as lists, maps as lists of pairs. */
const numbers = z.array(z.number());
const setOfNumbers = numbers.transform((members) => new Set(members));
const mapOf = <Value>(value: z.ZodType<Value>) =>
  z.array(z.tuple([z.number(), value])).transform((entries) => new Map(entries));
const stamped = <Value>(value: z.ZodType<Value>) => z.strictObject({ clock: z.number(), value });

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), chosen: numbers }),
  z.strictObject({ kind: z.literal('order'), order: numbers }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
]);

const state = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('items'), items: numbers }),
  z.strictObject({ kind: z.literal('ranges'), ranges: z.array(z.tuple([z.number(), z.number()])) }),
  z.strictObject({ kind: z.literal('answer'), answer, submitted: z.boolean() }),
]);

const attempt = z
  .strictObject({
    seed: z.number(),
    work: z.strictObject({
      submitted: z.strictObject({ score: z.number(), at: z.number() }).nullable(),
      answers: mapOf(z.strictObject({ clock: z.number(), answer, checked: z.boolean() })),
    }),
    revisited: setOfNumbers,
  })
  .transform((known) => ({ ...known, traces: new Map() }));

/** What the record did not know yet when a file was written is as in a record that begins. */
export const recordInJson = z
  .strictObject({
    clock: z.number(),
    salt: z.number(),
    run: z.strictObject({
      epoch: z.number(),
      place: stamped(
        z.strictObject({ lesson: z.number(), block: z.number().nullable() }),
      ).nullable(),
      lessonsDone: setOfNumbers,
      blocksDone: setOfNumbers,
      states: mapOf(stamped(state)),
    }),
    attempts: mapOf(mapOf(attempt)),
    bestScores: mapOf(z.number()),
    passed: setOfNumbers,
    completedAt: z.number().nullable(),
  })
  .transform((record): LearnerRecord => {
    const beginning = emptyRecord(record.salt);
    return { ...beginning, ...record, run: { ...beginning.run, ...record.run } };
  });
