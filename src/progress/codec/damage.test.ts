import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { records } from '../arbitraries.ts';
import { answerInAttempt, passQuiz, startAttempt, submitAttempt } from '../attemptChanges.ts';
import {
  completeCourse,
  finishBlocks,
  finishLesson,
  moveTo,
  openItem,
  playRange,
  putAnswer,
} from '../changes.ts';
import { isContained, sameRecord } from '../merge.ts';
import { emptyRecord } from '../record.ts';
import type { LearnerRecord } from '../record.ts';
import { finishedShortCourse } from '../sampleRecords.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';
import { readHeader } from './header.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** As many as a run of the long tests takes, or a tenth. */
const TEXTS = process.env['WAYMARK_LONG'] === undefined ? 10_000 : 100_000;
const LONG_ENOUGH_UNDER_LOAD = 120_000;

interface Saved {
  readonly record: LearnerRecord;
  readonly text: string;
}

/** The same numbers at every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const save = (record: LearnerRecord, saves: number): Saved => ({
  record,
  text: encodeRecord(record, { budget: 100_000, saves }).text,
});

/** A learner's work from one save to the next: something for every segment. */
function workOn(record: LearnerRecord, step: number): LearnerRecord {
  const text = `Thought ${step}`;
  const changes: readonly ((known: LearnerRecord) => LearnerRecord)[] = [
    (known) => moveTo(known, { lesson: step, block: step }),
    (known) => putAnswer(known, 20 + step, { kind: 'choice', chosen: [step] }, true),
    (known) => putAnswer(known, 30 + step, { kind: 'text', text }, true),
    (known) => playRange(known, 40, step * 10, step * 12),
    (known) => openItem(known, 9, step),
    (known) => finishLesson(finishBlocks(known, [step, step + 40]), step),
    (known) => startAttempt(known, 60, step, { seed: step, carried: new Map() }),
    (known) => answerInAttempt(known, 60, step, 61, { kind: 'number', value: step / 10 }),
    (known) => submitAttempt(known, 60, step, { score: step * 2000, at: step }),
    (known) => (step < 4 ? known : completeCourse(passQuiz(known, 60), step)),
  ];
  return changes.reduce((known, change) => change(known), record);
}

const steps = [1, 2, 3, 4];
const learner: readonly Saved[] = steps.map((saves) =>
  save(steps.slice(0, saves).reduce(workOn, emptyRecord(77)), saves),
);
const others: readonly Saved[] = [
  ...fc.sample(records, { seed: 11, numRuns: 3 }).map(save),
  save(finishedShortCourse(), 12),
];
/** The small ones more often, for the sake of time. */
const saved = [...learner, ...learner, ...learner, ...others];

const random = randomNumbers(20_260_302);
const anyCharacter = (): string => ALPHABET.charAt(random(64));
const anySaved = (): Saved => saved[random(saved.length)] ?? save(emptyRecord(1), 1);
const anyText = (length: number): string => Array.from({ length }, anyCharacter).join('');

const replaced = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + by.length);

const flipped = (text: string): string =>
  Array.from({ length: 1 + random(5) }).reduce<string>(
    (known) => replaced(known, random(text.length), anyCharacter()),
    text,
  );

const truncated = (text: string): string => text.slice(0, random(text.length));

function shifted(text: string): string {
  const at = random(text.length);
  const cut = text.slice(at + random(3));
  return text.slice(0, at) + anyText(random(3)) + cut;
}

/** The beginning of one text and the end of another, cut anywhere or at the same place. */
function spliced(one: string, other: string): string {
  const at = random(one.length);
  return one.slice(0, at) + other.slice(random(2) === 0 ? at : random(other.length));
}

/** Random where it hurts most: after a sound beginning. */
const invented = (text: string): string =>
  text.slice(0, random(2) === 0 ? 3 : random(text.length)) + anyText(random(120));

/** Nothing, or nothing that one of the records does not hold. */
function isHarmless(text: string, sources: readonly Saved[]): boolean {
  const outcome = decodeRecord(text);
  if (outcome.kind !== 'decoded') return true;
  return sources.some(({ record }) => isContained(outcome.record, record));
}

function damaged(kind: number): { text: string; sources: readonly Saved[] } {
  const [one, other] = [anySaved(), anySaved()];
  if (kind === 0) return { text: truncated(one.text), sources: [one] };
  if (kind === 1) return { text: shifted(one.text), sources: [one] };
  if (kind === 2) return { text: spliced(one.text, other.text), sources: [one, other] };
  if (kind === 3) return { text: invented(one.text), sources: [one] };
  return { text: flipped(one.text), sources: [one] };
}

describe('a damaged text', () => {
  it(
    `gives a part of what was saved or nothing, in ${TEXTS} cases`,
    () => {
      const harmful: string[] = [];
      for (let index = 0; index < TEXTS; index += 1) {
        const { text, sources } = damaged(index % 6);
        if (!isHarmless(text, sources)) harmful.push(text);
      }
      expect(harmful).toEqual([]);
    },
    LONG_ENOUGH_UNDER_LOAD,
  );

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        expect(decodeRecord(`W2${String.fromCharCode(...units)}`).kind).not.toBe('decoded');
      }),
    );
  });
});

describe('a text that was cut', () => {
  const { record, text } = save(finishedShortCourse(), 12);
  const header = readHeader(text)?.characters ?? 0;
  const kept = (length: number): LearnerRecord | null => {
    const outcome = decodeRecord(text.slice(0, length));
    return outcome.kind === 'decoded' ? outcome.record : null;
  };

  it('keeps more the later it was cut, and all that matters most at first', () => {
    const cuts = Array.from({ length: text.length - header + 1 }, (_, index) =>
      kept(header + index),
    );
    for (const [index, cut] of cuts.entries()) {
      const later = cuts[index + 1] ?? record;
      expect(cut !== null && isContained(cut, later)).toBe(true);
    }
    const first = cuts.find((cut) => cut?.completedAt !== null);
    expect(first).toMatchObject({
      completedAt: record.completedAt,
      bestScores: record.bestScores,
      passed: record.passed,
    });
  });

  it('says that it is not whole', () => {
    expect(decodeRecord(text)).toMatchObject({ whole: true });
    expect(decodeRecord(text.slice(0, -1))).toMatchObject({ whole: false });
    expect(decodeRecord(`${text}A`)).toMatchObject({ whole: false });
  });

  it('keeps the other segments when one is damaged', () => {
    const at = header + 1;
    const outcome = decodeRecord(replaced(text, at, text.charAt(at) === 'A' ? 'B' : 'A'));
    const expected = {
      ...record,
      completedAt: null,
      bestScores: new Map(),
      passed: new Set<number>(),
    };
    expect(outcome.kind === 'decoded' && sameRecord(outcome.record, expected)).toBe(true);
  });
});
