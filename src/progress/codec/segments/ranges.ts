import type { Range } from '../../ranges.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { putState } from '../draft.ts';
import { readKeyed, writeKeyed } from '../keyed.ts';
import { readList, readNumber, safe, writeList, writeNumber } from '../numbers.ts';
import { segment } from '../segment.ts';
import { statesIn } from '../stateParts.ts';

const COUNT_ORDER = 1;

const playedIn = statesIn('ranges');

/** Parts of recordings that were played. */
export const ranges = segment({
  outlives: false,
  of: ({ run }) => [playedIn(run.states)],

  write: (writer, [played]) => {
    if (played.length === 0) return;
    writeKeyed(writer, played);
    for (const [, { value }] of played) {
      if (value.kind === 'ranges') writeRanges(writer, value.ranges);
    }
  },

  read: (reader) => {
    const played = readKeyed(reader).map((keyed) => ({ ...keyed, ranges: readRanges(reader) }));
    return (draft) => {
      for (const { key, clock, ranges: list } of played) {
        putState(draft, key, { clock, value: { kind: 'ranges', ranges: list } });
      }
    };
  },
});

/** Gaps and lengths in turn; in the simplest case 0 and how far the learner came. */
function writeRanges(writer: BitWriter, list: readonly Range[]): void {
  writeNumber(writer, list.length, COUNT_ORDER);
  writeList(
    writer,
    list.flatMap(([from, to], index) => [from - (list[index - 1]?.[1] ?? 0), to - from]),
  );
}

function readRanges(reader: BitReader): readonly Range[] {
  const count = reader.failed ? 0 : readNumber(reader, COUNT_ORDER);
  const steps = readList(reader, count * 2);
  let end = 0;
  return Array.from({ length: Math.floor(steps.length / 2) }, (_, index): Range => {
    const from = safe(reader, end + (steps[index * 2] ?? 0));
    end = safe(reader, from + (steps[index * 2 + 1] ?? 0));
    return [from, end];
  });
}
