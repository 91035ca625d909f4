import type { Clock } from '../../record.ts';
import { readSignedList, safe } from '../numbers.ts';
import type { ReadSegment } from '../segment.ts';
import { readPlace } from '../segments/lessons.ts';
import { readSet } from '../sets.ts';

/** Lessons that are done, and the place, whose clock is told back from that of the header. */
export const lessonsOfFirst =
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
