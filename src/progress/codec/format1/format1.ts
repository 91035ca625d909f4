import { type Clock, NO_MARKS } from '../../record.ts';
import { BitReader, type Work } from '../bitReader.ts';
import { HEADER_CHECK_CHARACTERS, headerCheck, prefixOf } from '../format.ts';
import { readCounters, type Header } from '../header.ts';
import { readNumber, readSignedList, safe } from '../numbers.ts';
import type { ReadSegment } from '../segment.ts';
import { achievements } from '../segments/achievements.ts';
import { putLessonAnswers } from '../segments/answers.ts';
import { putAttemptAnswers, readByAttempt } from '../segments/attemptAnswers.ts';
import { putAttempts, readAttempts } from '../segments/attempts.ts';
import { blocks } from '../segments/blocks.ts';
import { items } from '../segments/items.ts';
import { readPlace } from '../segments/lessons.ts';
import { ranges } from '../segments/ranges.ts';
import { readSet } from '../sets.ts';
import { readFirstAnswers } from './answers.ts';

/**
 * The first format, which is read for ever. Its header has a flag for each of nine segments;
 * answers have no length, the place and the seeds lean on the header.
 */
export const FIRST_VERSION = '1';

const PREFIX = prefixOf(FIRST_VERSION);
const SEGMENTS = 9;
const SALT_BITS = 32;
const LENGTH_ORDER = 4;

export function readFirstHeader(
  text: string,
  work: Work,
): { header: Header; characters: number } | null {
  const reader = new BitReader(text.slice(PREFIX.length), work);
  const header = readFields(reader);
  const end = PREFIX.length + reader.characters;
  const characters = end + HEADER_CHECK_CHARACTERS;
  const sound = text.slice(end, characters) === headerCheck(text.slice(0, end));
  return sound && !reader.failed ? { header, characters } : null;
}

function readFields(reader: BitReader): Header {
  const counters = readCounters(reader);
  const salt = reader.bits(SALT_BITS);
  const present = Array.from({ length: SEGMENTS }, () => reader.flag());
  const parts = present.flatMap((is, id) => {
    const length = is ? readNumber(reader, LENGTH_ORDER) : 0;
    return length === 0 ? [] : [{ check: id, id, outlives: true, private: false, length }];
  });
  return { ...counters, salt, marks: NO_MARKS, parts };
}

export const readersOfFirst = ({ clock, salt }: Header): readonly ReadSegment[] => [
  achievements.read,
  lessonsOfFirst(clock),
  blocks.read,
  (reader) => {
    const all = readAttempts(reader, salt);
    return (draft) => putAttempts(draft, all);
  },
  items.read,
  (reader) => {
    const found = readFirstAnswers(reader);
    return (draft) => putLessonAnswers(draft, found, false);
  },
  (reader) => {
    const found = readByAttempt(reader, readFirstAnswers);
    return (draft) => putAttemptAnswers(draft, found, false);
  },
  ranges.read,
  (reader) => {
    const inLessons = readFirstAnswers(reader);
    const inAttempts = readByAttempt(reader, readFirstAnswers);
    return (draft) => {
      putLessonAnswers(draft, inLessons, true);
      putAttemptAnswers(draft, inAttempts, true);
    };
  },
];

/** Lessons that are done, and the place, whose clock is told back from that of the header. */
const lessonsOfFirst =
  (clock: Clock): ReadSegment =>
  (reader) => {
    const lessonsDone = readSet(reader);
    const isPlaced = reader.flag();
    const [ago = 0] = isPlaced ? readSignedList(reader, 1) : [];
    const place = isPlaced ? readPlace(reader, safe(reader, clock - ago)) : null;
    return (draft) => {
      for (const lesson of lessonsDone) draft.run.lessonsDone.add(lesson);
      draft.run.place = place;
    };
  };
