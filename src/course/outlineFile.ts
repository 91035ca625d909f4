import type { BlockKey } from '../core/blockState.ts';
import type { OutlineContentLesson, OutlineQuizLesson, PlayableOutline } from './playable.ts';

/** Keys as runs that ascend one by one: the first of each run and how many there are, in turns. */
type KeyRuns = readonly number[];

/**
 * The blocks of a lesson: the runs of their keys, and behind them which are required, five to a
 * character from 0 to v, the first as its lowest bit; left out where none is.
 */
type PackedBlocks = readonly (number | string)[];

/** The outline as it is sent: a long course has thousands of blocks, numbered nearly in order. */
export interface OutlineFile extends Omit<PlayableOutline, 'lessons'> {
  readonly lessons: readonly (
    | (Omit<OutlineContentLesson, 'blocks' | 'required'> & { readonly blocks: PackedBlocks })
    | OutlineQuizLesson
  )[];
}

export const packOutline = (outline: PlayableOutline): OutlineFile => ({
  ...outline,
  lessons: outline.lessons.map((lesson) => {
    if (lesson.type === 'quiz') return lesson;
    const { blocks, required, ...facts } = lesson;
    return { ...facts, blocks: [...toRuns(blocks), ...toMarks(blocks, new Set(required))] };
  }),
});

export const unpackOutline = (file: OutlineFile): PlayableOutline => ({
  ...file,
  lessons: file.lessons.map((lesson) => {
    if (lesson.type === 'quiz') return lesson;
    const blocks = fromRuns(lesson.blocks.filter((part) => typeof part === 'number'));
    const marks = lesson.blocks.find((part) => typeof part === 'string') ?? '';
    return { ...lesson, blocks, required: blocks.filter((_, index) => isMarked(marks, index)) };
  }),
});

function toRuns(keys: readonly BlockKey[]): KeyRuns {
  const starts = keys.flatMap((key, index) =>
    key === (keys[index - 1] ?? NaN) + 1 ? [] : [index],
  );
  return starts.flatMap((start, run) => [
    keys[start] ?? 0,
    (starts[run + 1] ?? keys.length) - start,
  ]);
}

function fromRuns(runs: KeyRuns): readonly BlockKey[] {
  const keys: BlockKey[] = [];
  for (let run = 0; run + 1 < runs.length; run += 2) {
    const first = runs[run] ?? 0;
    for (let step = 0; step < (runs[run + 1] ?? 0); step += 1) keys.push(first + step);
  }
  return keys;
}

const BITS = 5;

function toMarks(blocks: readonly BlockKey[], required: ReadonlySet<BlockKey>): readonly string[] {
  const last = blocks.findLastIndex((key) => required.has(key));
  if (last === -1) return [];
  const marks = Array.from({ length: Math.floor(last / BITS) + 1 }, () => 0);
  for (const [index, key] of blocks.entries()) {
    const at = Math.floor(index / BITS);
    if (required.has(key)) marks[at] = (marks[at] ?? 0) | (1 << (index % BITS));
  }
  return [marks.map((mark) => mark.toString(2 ** BITS)).join('')];
}

function isMarked(marks: string, index: number): boolean {
  const mark = Number.parseInt(marks[Math.floor(index / BITS)] ?? '0', 2 ** BITS);
  return (mark & (1 << (index % BITS))) !== 0;
}
