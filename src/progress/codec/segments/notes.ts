import { laterStamp } from '../../mergeStates.ts';
import { byKey } from '../byKey.ts';
import { putJoined } from '../draft.ts';
import { readKeyed, writeKeyed } from '../keyed.ts';
import { segment } from '../segment.ts';
import { readText, writeText } from '../text.ts';

/** The learner's own notes. */
export const notes = segment({
  outlives: true,
  private: true,
  of: (record) => [record.notes],
  write: (writer, [all]) => {
    if (all.size === 0) return;
    const sorted = byKey(all);
    writeKeyed(writer, sorted);
    for (const [, { value }] of sorted) writeText(writer, value);
  },
  read: (reader) => {
    const found = readKeyed(reader).map((keyed) => ({ ...keyed, value: readText(reader) }));
    return (draft) => {
      for (const { key, clock, value } of found) {
        putJoined(draft.notes, key, { clock, value }, laterStamp);
      }
    };
  },
});
