import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answersByKind } from '../../answers/arbitraries.ts';
import { records } from '../arbitraries.ts';
import { restartCourse } from '../changes.ts';
import { mergeRecords, sameRecord } from '../merge.ts';
import { withoutPrivate } from '../privateParts.ts';
import { emptyRecord, type LearnerRecord } from '../record.ts';
import { unreadOf, type Payload, type UnreadValue } from '../unread.ts';
import { codeAnswer } from './answers/codecs.ts';
import { BITS_PER_CHARACTER } from './alphabet.ts';
import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';
import { segmentCheck } from './format.ts';
import { readHeader, writeHeader, type Part } from './header.ts';
import { writeCodedAnswers } from './keptAnswers.ts';
import { writeNumber } from './numbers.ts';
import { writePayload } from './payloads.ts';
import { FIRST_LATER, SEGMENTS } from './segments.ts';
import { texts as textSegment } from './segments/answers.ts';
import { writeValue } from './segments/unread.ts';

/**
 * A player of a version to come, which writes what today's does not know: segments, kinds of
 * answers and of states, and more behind what is known.
 */
interface NewerParts {
  readonly segments: readonly Body[];
  /** Answers in lessons under keys that the record does not use. */
  readonly answers: readonly NewerAnswer[];
  /** Answers in lessons, in the learner's own words. */
  readonly writings: readonly NewerAnswer[];
  readonly states: readonly UnreadValue[];
}

type Body = Pick<Part, 'id' | 'outlives' | 'private'> & { readonly text: string };

interface NewerAnswer {
  readonly key: number;
  readonly flag: boolean;
  readonly clock: number;
  readonly code: number;
  readonly payload: Payload;
}

const ANSWERS = 5;
const TEXTS = SEGMENTS.indexOf(textSegment);
const STATES = 10;

/** The text of a newer player: that of a record, with what only it knows. */
function newerText(record: LearnerRecord, newer: NewerParts): string {
  const own = bodiesOf(encodeRecord(record, { budget: 1e6, saves: 1 }).text);
  const added: readonly Body[] = [
    answersBody(ANSWERS, newer.answers),
    answersBody(TEXTS, newer.writings),
    statesBody(newer.states),
    ...newer.segments,
  ].filter(({ text }) => text !== '');
  return textOf(record, [...own, ...added]);
}

function textOf(record: LearnerRecord, bodies: readonly Body[]): string {
  const sorted = bodies.toSorted((a, b) => a.id - b.id);
  const parts = sorted.map((body) => ({ ...body, length: body.text.length }));
  const header = writeHeader(record, 1, parts);
  return header + sorted.map(({ text }, at) => text + segmentCheck(header, at, text)).join('');
}

function bodiesOf(text: string): readonly Body[] {
  const found = readHeader(text);
  if (found === null) throw new Error('No header.');
  let at = found.characters;
  return found.header.parts.map((part) => {
    const body = text.slice(at, at + part.length);
    at += part.length + 4;
    return { ...part, text: body };
  });
}

function answersBody(id: number, answers: readonly NewerAnswer[]): Body {
  const writer = new BitWriter();
  const sorted = answers.toSorted((a, b) => a.key - b.key);
  const coded = sorted.map(({ key, clock, flag, code, payload }) => {
    const bits = new BitWriter();
    writePayload(bits, payload);
    return [key, { clock, flag, code, payload: bits }] as const;
  });
  if (coded.length > 0) writeCodedAnswers(writer, coded);
  return { id, outlives: false, private: id === TEXTS, text: writer.toText() };
}

function statesBody(states: readonly UnreadValue[]): Body {
  const writer = new BitWriter();
  if (states.length > 0) {
    writeNumber(writer, states.length, 2);
    for (const state of states) writeValue(writer, state);
  }
  return { id: STATES, outlives: false, private: false, text: writer.toText() };
}

const payloadOf = (writer: BitWriter): Payload => ({
  bits: writer.length,
  text: writer.toText(),
});

const anyPayload: fc.Arbitrary<Payload> = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 60 })
  .map((flags) => {
    const writer = new BitWriter();
    for (const flag of flags) writer.flag(flag);
    return payloadOf(writer);
  });

/** A known answer with more behind it. */
const longerPayload = fc
  .tuple(fc.oneof(...Object.values(answersByKind)), anyPayload)
  .map(([answer, more]) => {
    const { code, payload } = codeAnswer(answer);
    writePayload(payload, more);
    return { code, payload: payloadOf(payload) };
  });

const FAR = 5_000;
const newerAnswer = (places: number): fc.Arbitrary<NewerAnswer> =>
  fc
    .record({
      key: fc.integer({ min: places, max: places + 20 }),
      flag: fc.boolean(),
      clock: fc.nat(50),
      what: fc.oneof(
        longerPayload,
        fc.record({ code: fc.integer({ min: 9, max: 40 }), payload: anyPayload }),
      ),
    })
    .map(({ what, ...answer }) => ({ ...answer, ...what }));

const newerAnswers = (places: number): fc.Arbitrary<readonly NewerAnswer[]> =>
  fc.uniqueArray(newerAnswer(places), { selector: ({ key }) => key, maxLength: 4 });

const newerState: fc.Arbitrary<UnreadValue> = fc.record({
  of: fc.constantFrom('state' as const, 'answer' as const),
  keys: fc.tuple(fc.integer({ min: FAR * 3, max: FAR * 3 + 3 })),
  kind: fc.integer({ min: 9, max: 30 }),
  private: fc.constant(false),
  clock: fc.nat(50),
  flag: fc.boolean(),
  payload: anyPayload,
});

/** Two copies of one segment may stand side by side. */
const newerSegment: fc.Arbitrary<Body> = fc.record({
  id: fc.integer({ min: FIRST_LATER, max: FIRST_LATER + 12 }),
  outlives: fc.boolean(),
  private: fc.boolean(),
  text: fc.stringMatching(/^[\w-]{1,30}$/),
});

const newerParts: fc.Arbitrary<NewerParts> = fc.record({
  segments: fc.array(newerSegment, { maxLength: 3 }),
  answers: newerAnswers(FAR),
  writings: newerAnswers(FAR * 2),
  states: fc.uniqueArray(newerState, { selector: ({ keys }) => keys[0], maxLength: 3 }),
});

const plain = records.map((record): LearnerRecord => ({
  ...record,
  run: { ...record.run, unread: new Map() },
  unread: new Map(),
}));

function read(text: string): LearnerRecord {
  const outcome = decodeRecord(text);
  if (outcome.kind !== 'decoded') throw new Error(outcome.kind);
  expect(outcome.whole).toBe(true);
  return outcome.record;
}

const written = (record: LearnerRecord): string =>
  encodeRecord(record, { budget: 1e6, saves: 2 }).text;

const known = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  run: {
    ...record.run,
    states: new Map([...record.run.states].filter(([key]) => key < FAR || key > FAR * 4)),
    unread: new Map(),
  },
  unread: new Map(),
});

/** All payloads and segments that a newer player finds in a text. */
function payloadsIn(text: string): readonly string[] {
  const { run, unread } = read(text);
  return [...unreadOf(run.unread), ...unreadOf(unread)].map((copy) =>
    copy.of === 'segment' ? copy.text : `${copy.payload.bits} ${copy.payload.text}`,
  );
}

const payloadsOf = ({ segments, answers, writings, states }: NewerParts): readonly string[] => [
  ...new Set(segments.map(({ text }) => text)),
  ...[...answers, ...writings, ...states].map(({ payload }) => `${payload.bits} ${payload.text}`),
];

describe('a text of a newer player', () => {
  it('keeps all that this player knows of it', () => {
    fc.assert(
      fc.property(plain, newerParts, (record, newer) => {
        expect(sameRecord(known(read(newerText(record, newer))), known(record))).toBe(true);
      }),
    );
  });

  it('comes back with all that this player does not know', () => {
    fc.assert(
      fc.property(plain, newerParts, (record, newer) => {
        const through = read(newerText(record, newer));
        const again = written(through);
        expect(sameRecord(read(again), through)).toBe(true);
        expect(payloadsIn(again)).toEqual(expect.arrayContaining([...payloadsOf(newer)]));
      }),
    );
  });

  it('keeps what is known of an answer that says more, and all of it beside', () => {
    const { code, payload } = codeAnswer({ kind: 'choice', chosen: [2] });
    payload.bits(0b101, 3);
    const longer = { key: 7, flag: true, clock: 1, code, payload: payloadOf(payload) };
    const newer = { segments: [], answers: [longer], writings: [], states: [] };
    const { run } = read(newerText({ ...emptyRecord(1), clock: 1 }, newer));
    expect(run.states.get(7)).toEqual({
      clock: 1,
      value: { kind: 'answer', answer: { kind: 'choice', chosen: [2] }, submitted: true },
    });
    expect(unreadOf(run.unread)).toEqual([
      { of: 'answer', keys: [7], kind: code, private: false, clock: 1, flag: true, payload: longer.payload }, // prettier-ignore
    ]);
  });

  it('keeps a known segment that tells more, too', () => {
    const passed = { ...emptyRecord(1), passed: new Set([4]) };
    const [achievements] = bodiesOf(written(passed));
    if (achievements === undefined) throw new Error('No segment.');
    const longer = textOf(passed, [{ ...achievements, text: `${achievements.text}x9` }]);
    const record = read(written(read(longer)));
    expect(record.passed).toEqual(new Set([4]));
    expect(unreadOf(record.unread)).toEqual([
      { of: 'segment', id: 0, private: false, text: `${achievements.text}x9` },
    ]);
  });

  it('keeps nothing private on a device that others share', () => {
    fc.assert(
      fc.property(plain, newerParts, (record, newer) => {
        const through = read(newerText(record, newer));
        const options = { budget: 1e6, saves: 2, withoutPrivate: true };
        const shared = read(encodeRecord(through, options).text);
        expect(sameRecord(shared, withoutPrivate(through))).toBe(true);
        const found = [...unreadOf(shared.run.unread), ...unreadOf(shared.unread)];
        expect(found.filter((copy) => copy.private)).toEqual([]);
      }),
    );
  });

  it('loses with “start again” what is of the run, and nothing else', () => {
    fc.assert(
      fc.property(plain, newerParts, (record, newer) => {
        const through = read(newerText(record, newer));
        const restarted = restartCourse(through);
        expect([restarted.run.unread.size, restarted.unread]).toEqual([0, through.unread]);
      }),
    );
  });

  it('is joined with another copy that this player cannot tell from the better one', () => {
    const texts = ['Aa', 'Bb', 'Cc'].map((text) =>
      read(textOf(emptyRecord(1), [{ id: FIRST_LATER, outlives: true, private: false, text }])),
    );
    const all = texts.reduce(mergeRecords);
    expect(payloadsIn(written(all)).toSorted()).toEqual(['Aa', 'Bb', 'Cc']);
  });
});

it('a payload is copied bit by bit', () => {
  fc.assert(
    fc.property(anyPayload, fc.nat(BITS_PER_CHARACTER), (payload, before) => {
      const writer = new BitWriter();
      writer.bits(0, before);
      writePayload(writer, payload);
      const reader = new BitReader(writer.toText());
      reader.bits(before);
      const flags = Array.from({ length: payload.bits }, () => reader.flag());
      const original = new BitReader(payload.text);
      expect(flags).toEqual(flags.map(() => original.flag()));
    }),
  );
});
