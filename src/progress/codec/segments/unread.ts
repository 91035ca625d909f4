import type { Answer } from '../../../core/blockState.ts';
import { unreadOf, type UnreadValue } from '../../unread.ts';
import { readCoded } from '../answers/codecs.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { addToAttempt, putState, putUnread, type Draft } from '../draft.ts';
import { counted, readGroups, readNumber, writeGroups, writeNumber } from '../numbers.ts';
import { readPayload, writePayload } from '../payloads.ts';
import { segment, type Segment } from '../segment.ts';

const COUNT_ORDER = 2;
const KEY_ORDER = 6;
const LENGTH_ORDER = 5;
const OF_BITS = 2;
/** What an entry is of, by its number: how many keys it has follows from it. */
const OF: readonly UnreadValue['of'][] = ['state', 'answer', 'attemptAnswer'];
const STEPS = 8;

/**
 * States and answers of kinds that the writer could not read, or that came after this format: each
 * with its kind, clock, length and payload. Four segments say what outlives *start again*, and what
 * is private.
 */
export const unreadValues = (outlives: boolean, isPrivate: boolean): Segment =>
  segment({
    outlives,
    private: isPrivate,
    of: ({ run, unread }) => [outlives ? unread : run.unread],
    write: (writer, [parts]) => {
      const all = unreadOf(parts).flatMap((unread) =>
        unread.of !== 'segment' && unread.private === isPrivate ? [unread] : [],
      );
      if (all.length > 0) writeValues(writer, all);
    },
    read: (reader) => {
      const count = readNumber(reader, COUNT_ORDER);
      const all = reader.times(count, () => readValue(reader, isPrivate));
      return (draft) => {
        for (const value of all) putValue(draft, value, outlives);
      };
    },
  });

/** In an order of their own, however the record was filled. */
function writeValues(writer: BitWriter, all: readonly UnreadValue[]): void {
  const sorted = all
    .map((value) => ({ value, name: [value.of, ...value.keys, value.kind].join(' ') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  writeNumber(writer, sorted.length, COUNT_ORDER);
  for (const { value } of sorted) writeValue(writer, value);
}

export function writeValue(writer: BitWriter, value: UnreadValue): void {
  writer.bits(OF.indexOf(value.of), OF_BITS);
  for (const key of value.keys) writeNumber(writer, key, KEY_ORDER);
  writeNumber(writer, value.kind, 0);
  writeGroups(writer, value.clock);
  writer.flag(value.flag);
  writeNumber(writer, value.payload.bits, LENGTH_ORDER);
  writePayload(writer, value.payload);
}

interface FoundValue {
  readonly value: UnreadValue;
  /** What this player can read by now; `null` where it cannot, or not all of it. */
  readonly answer: Answer | null;
}

function readValue(reader: BitReader, isPrivate: boolean): FoundValue {
  reader.spend(STEPS);
  const of = OF[reader.bits(OF_BITS)];
  if (of === undefined) reader.fail();
  const keys = reader.times(of === 'attemptAnswer' ? 3 : 1, () => readNumber(reader, KEY_ORDER));
  const kind = readNumber(reader, 0);
  const clock = counted(readGroups(reader));
  const flag = reader.flag();
  const part = reader.part(readNumber(reader, LENGTH_ORDER));
  const whole = part.again();
  const answer = of === 'state' ? null : readCoded(kind, part);
  const payload = readPayload(whole);
  if (whole.failed) reader.fail();
  const value = { of: of ?? 'state', keys, kind, private: isPrivate, clock, flag, payload };
  return { value, answer: part.left === 0 ? answer : null };
}

/** What this player can read by now is joined with what it knows; all else is kept. */
function putValue(draft: Draft, { value, answer }: FoundValue, outlives: boolean): void {
  if (answer === null) return putUnread(draft, outlives, value);
  const [first = 0, number = 0, question = 0] = value.keys;
  const { clock, flag } = value;
  if (value.of === 'answer') {
    return putState(draft, first, { clock, value: { kind: 'answer', answer, submitted: flag } });
  }
  addToAttempt(draft, { quiz: first, number }, [[question, { clock, answer, checked: flag }]]);
}
