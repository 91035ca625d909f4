import { ascending } from '../../core/ascending.ts';
import type { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { readList, readNumber, writeList, writeNumber } from './numbers.ts';

const EDGE_ORDER = 4;
const COUNT_ORDER = 2;

interface SetRun {
  readonly from: number;
  readonly length: number;
}

/** A set of whole numbers as a bitmap or as run lengths, whichever is shorter. */
export const writeSet = (writer: BitWriter, members: Iterable<number>): void =>
  writeAscending(writer, ascending(members));

/** As `writeSet`, of numbers that ascend already, each once. */
export function writeAscending(writer: BitWriter, sorted: readonly number[]): void {
  const runs = new BitWriter();
  writeRuns(runs, runsOf(sorted));
  const bitmap = bitmapOf(sorted, runs.length);
  writer.flag(bitmap !== null);
  writer.append(bitmap ?? runs);
}

/** Ascending. */
export const readSet = (reader: BitReader): readonly number[] =>
  reader.flag() ? readBitmap(reader) : readRuns(reader);

function runsOf(sorted: readonly number[]): readonly SetRun[] {
  const runs: { from: number; length: number }[] = [];
  for (const member of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && member === last.from + last.length) last.length += 1;
    else runs.push({ from: member, length: 1 });
  }
  return runs;
}

function writeRuns(writer: BitWriter, runs: readonly SetRun[]): void {
  writeNumber(writer, runs.length, COUNT_ORDER);
  if (runs.length === 0) return;
  let end = -1;
  const gaps = runs.map(({ from, length }) => {
    const gap = from - end - 1;
    end = from + length;
    return gap;
  });
  writeList(writer, gaps);
  writeList(
    writer,
    runs.map(({ length }) => length - 1),
  );
}

function readRuns(reader: BitReader): readonly number[] {
  const count = readNumber(reader, COUNT_ORDER);
  if (count === 0) return [];
  const gaps = readList(reader, count);
  const lengths = readList(reader, count);
  const members: number[] = [];
  let end = -1;
  for (const [index, gap] of gaps.entries()) {
    const from = end + 1 + gap;
    end = from + (lengths[index] ?? 0) + 1;
    if (!Number.isSafeInteger(end - 1)) reader.fail();
    reader.spend(end - from);
    for (let member = from; member < end && !reader.failed; member += 1) members.push(member);
  }
  return members;
}

/** `null` where run lengths are no longer. */
function bitmapOf(sorted: readonly number[], bitsOfRuns: number): BitWriter | null {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last - first > bitsOfRuns) return null;
  const bitmap = new BitWriter();
  writeNumber(bitmap, first, EDGE_ORDER);
  writeNumber(bitmap, last - first, EDGE_ORDER);
  const members = new Set(sorted);
  for (let inner = first + 1; inner < last; inner += 1) bitmap.flag(members.has(inner));
  return bitmap.length < bitsOfRuns ? bitmap : null;
}

function readBitmap(reader: BitReader): readonly number[] {
  const first = readNumber(reader, EDGE_ORDER);
  const span = readNumber(reader, EDGE_ORDER);
  const inner = reader.times(Math.max(0, span - 1), () => reader.flag());
  if (!Number.isSafeInteger(first + span)) reader.fail();
  const members = inner.flatMap((member, index) => (member ? [first + 1 + index] : []));
  return span === 0 ? [first] : [first, ...members, first + span];
}
