import type { BlockKey } from '../../../core/blockState.ts';
import type { Range } from '../../ranges.ts';
import type { LearnerRecord } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { readKeyed, writeKeyed } from '../keyed.ts';
import { readList, readNumber, safe, writeList, writeNumber } from '../numbers.ts';
import type { Segment } from '../segment.ts';

const COUNT_ORDER = 1;

interface PlayedRanges {
  readonly clock: number;
  readonly ranges: readonly Range[];
}

/** Parts of recordings that were played. */
export const ranges: Segment = {
  holds: (record) => playedRanges(record).size > 0,

  write: (record, writer) => {
    for (const played of writeKeyed(writer, playedRanges(record))) {
      writeRanges(writer, played.ranges);
    }
  },

  read: (reader) => {
    const played = readKeyed(reader).map((keyed) => ({ ...keyed, ranges: readRanges(reader) }));
    return (draft) => {
      for (const { key, clock, ranges: list } of played) {
        draft.run.states.set(key, { clock, value: { kind: 'ranges', ranges: list } });
      }
    };
  },
};

function playedRanges({ run }: LearnerRecord): ReadonlyMap<BlockKey, PlayedRanges> {
  const played = new Map<BlockKey, PlayedRanges>();
  for (const [key, { clock, value }] of run.states) {
    if (value.kind === 'ranges') played.set(key, { clock, ranges: value.ranges });
  }
  return played;
}

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
