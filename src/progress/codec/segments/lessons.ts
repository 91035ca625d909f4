import type { LearnerPlace } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import { readNumber, readSignedList, safe, writeNumber, writeSignedList } from '../numbers.ts';
import { segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';

const KEY_ORDER = 6;

/** Lessons that are done, and the place. */
export const lessons = segment({
  // The place is among the last things that changed: it is told back from the record's clock.
  of: ({ clock, run: { lessonsDone, place } }) => [
    lessonsDone,
    place?.value ?? null,
    clock - (place?.clock ?? 0),
  ],

  write: (writer, [lessonsDone, place, ago]) => {
    if (lessonsDone.size === 0 && place === null) return;
    writeSet(writer, lessonsDone);
    writer.flag(place !== null);
    if (place === null) return;
    writeSignedList(writer, [ago]);
    writeNumber(writer, place.lesson, KEY_ORDER);
    writer.flag(place.block !== null);
    if (place.block !== null) writeNumber(writer, place.block, KEY_ORDER);
  },

  read: (reader, base) => {
    const lessonsDone = readSet(reader);
    const place = reader.flag() ? readPlace(reader, base.clock) : null;
    return (draft) => {
      for (const lesson of lessonsDone) draft.run.lessonsDone.add(lesson);
      draft.run.place = place;
    };
  },
});

function readPlace(reader: BitReader, clock: number): { clock: number; value: LearnerPlace } {
  const [ago = 0] = readSignedList(reader, 1);
  const lesson = readNumber(reader, KEY_ORDER);
  const block = reader.flag() ? readNumber(reader, KEY_ORDER) : null;
  return { clock: safe(reader, clock - ago), value: { lesson, block } };
}
