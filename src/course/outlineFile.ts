import type { BlockKey } from '../core/blockState.ts';
import type { OutlineContentLesson, OutlineQuizLesson, PlayableOutline } from './playable.ts';

/** Keys as runs that ascend one by one: the first of each run and how many there are, in turns. */
export type KeyRuns = readonly number[];

/** The outline as it is sent: a long course has thousands of blocks, numbered nearly in order. */
export interface OutlineFile extends Omit<PlayableOutline, 'lessons'> {
  readonly lessons: readonly (
    (Omit<OutlineContentLesson, 'blocks'> & { readonly blocks: KeyRuns }) | OutlineQuizLesson
  )[];
}

export const packOutline = (outline: PlayableOutline): OutlineFile => ({
  ...outline,
  lessons: outline.lessons.map((lesson) =>
    lesson.type === 'quiz' ? lesson : { ...lesson, blocks: toRuns(lesson.blocks) },
  ),
});

export const unpackOutline = (file: OutlineFile): PlayableOutline => ({
  ...file,
  lessons: file.lessons.map((lesson) =>
    lesson.type === 'quiz' ? lesson : { ...lesson, blocks: fromRuns(lesson.blocks) },
  ),
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
