import { joinTraces } from '../../mergeTraces.ts';
import { CONFIDENCES } from '../../../core/confidence.ts';
import type { Trace } from '../../record.ts';
import type { BlockKey } from '../../../core/blockState.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { byKey } from '../byKey.ts';
import { attemptsOf, changeAttempt, putJoined, type AttemptKey } from '../draft.ts';
import { readFlags, writeFlags } from '../flags.ts';
import {
  readList,
  readNumber,
  readSignedList,
  safe,
  writeList,
  writeNumber,
  writeSignedList,
} from '../numbers.ts';
import { segment } from '../segment.ts';
import { readSet, writeAscending } from '../sets.ts';
import { readAttemptKey, writeAttemptKey } from './attempts.ts';

const COUNT_ORDER = 2;
/** A trace is made of several things. */
const STEPS = 4;

type KeyedTrace = readonly [question: BlockKey, trace: Trace];

/** How answers in lessons came about. */
export const traces = segment({
  outlives: false,
  of: ({ run }) => [run.traces],
  write: (writer, [all]) => {
    if (all.size > 0) writeTraces(writer, byKey(all));
  },
  read: (reader) => {
    const found = readTraces(reader);
    return ({ run }) => putTraces(run.traces, found);
  },
});

/** How answers in attempts came about. */
export const attemptTraces = segment({
  outlives: true,
  of: ({ attempts }) => [attempts],
  write: (writer, [attempts]) => {
    const all = attemptsOf({ attempts }).filter(({ attempt }) => attempt.traces.size > 0);
    if (all.length === 0) return;
    writeNumber(writer, all.length, COUNT_ORDER);
    let before: AttemptKey | null = null;
    for (const { quiz, number, attempt } of all) {
      writeAttemptKey(writer, { quiz, number }, before);
      writeTraces(writer, byKey(attempt.traces));
      before = { quiz, number };
    }
  },
  read: (reader) => {
    let before: AttemptKey | null = null;
    const all = reader.times(readNumber(reader, COUNT_ORDER), () => {
      before = readAttemptKey(reader, before);
      return { key: before, found: readTraces(reader) };
    });
    return (draft) => {
      for (const { key, found } of all) {
        changeAttempt(draft, key, (attempt) => {
          const known = new Map(attempt.traces);
          putTraces(known, found);
          return { traces: known };
        });
      }
    };
  },
});

function putTraces(known: Map<BlockKey, Trace>, found: readonly KeyedTrace[]): void {
  for (const [question, trace] of found) putJoined(known, question, trace, joinTraces);
}

/** Column by column, since most columns are all alike. */
function writeTraces(writer: BitWriter, all: readonly KeyedTrace[]): void {
  const column = (of: (trace: Trace) => number) => all.map(([, trace]) => of(trace));
  writeAscending(
    writer,
    all.map(([question]) => question),
  );
  writeList(
    writer,
    column(({ tries }) => tries),
  );
  writeFlags(
    writer,
    all.map(([, { hintSeen }]) => hintSeen),
  );
  writeList(
    writer,
    column(({ confidence }) => (confidence === null ? 0 : CONFIDENCES.indexOf(confidence) + 1)),
  );
  writeSignedList(writer, steps(column(({ lastSeen }) => (lastSeen === null ? 0 : lastSeen + 1))));
}

function readTraces(reader: BitReader): readonly KeyedTrace[] {
  const questions = readSet(reader);
  reader.spend(questions.length * STEPS);
  const tries = readList(reader, questions.length);
  const hints = readFlags(reader, questions.length);
  const confidences = readList(reader, questions.length);
  let day = 0;
  const days = readSignedList(reader, questions.length).map(
    (step) => (day = safe(reader, day + step)),
  );
  return questions.map((question, index): KeyedTrace => {
    const seen = days[index] ?? 0;
    const trace: Trace = {
      tries: tries[index] ?? 0,
      hintSeen: hints[index] ?? false,
      confidence: CONFIDENCES[(confidences[index] ?? 0) - 1] ?? null,
      lastSeen: seen === 0 ? null : seen - 1,
    };
    return [question, trace];
  });
}

const steps = (values: readonly number[]): readonly number[] =>
  values.map((value, index) => value - (values[index - 1] ?? 0));
