import { joinOptional } from '../../joins.ts';
import { laterStamp } from '../../mergeStates.ts';
import type { Clock, LearnerPlace, Stamped } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import { counted, readGroups, readNumber, writeGroups, writeNumber } from '../numbers.ts';
import { segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';

const KEY_ORDER = 6;

/** Lessons that are done, and the place. */
export const lessons = segment({
  outlives: false,

  of: ({ run: { lessonsDone, place } }) => [lessonsDone, place],

  write: (writer, [lessonsDone, place]) => {
    if (lessonsDone.size === 0 && place === null) return;
    writeSet(writer, lessonsDone);
    writer.flag(place !== null);
    if (place === null) return;
    writeGroups(writer, place.clock);
    writeNumber(writer, place.value.lesson, KEY_ORDER);
    writer.flag(place.value.block !== null);
    if (place.value.block !== null) writeNumber(writer, place.value.block, KEY_ORDER);
  },

  read: (reader) => {
    const lessonsDone = readSet(reader);
    const place = reader.flag() ? readPlace(reader, readGroups(reader)) : null;
    return (draft) => {
      for (const lesson of lessonsDone) draft.run.lessonsDone.add(lesson);
      draft.run.place = joinOptional(draft.run.place, place, laterStamp);
    };
  },
});

export function readPlace(reader: BitReader, clock: Clock): Stamped<LearnerPlace> {
  const lesson = readNumber(reader, KEY_ORDER);
  const block = reader.flag() ? readNumber(reader, KEY_ORDER) : null;
  return { clock: counted(clock), value: { lesson, block } };
}
