import { expect, test } from 'vitest';

import { blockTypes } from '../../src/blocks/definitions.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import type { BlockType } from '../../src/blocks/types.ts';
import type { Answer, BlockKey, BlockState } from '../../src/core/blockState.ts';
import { checkCourse } from '../../src/course/check/checkCourse.ts';
import { walkBlocks } from '../../src/course/walkBlocks.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';
import { encodeRecord } from '../../src/progress/codec/encode.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { allBlocks } from '../../src/proof/allBlocks.ts';
import { fullestRecord } from '../../src/proof/fullestRecord.ts';
import { partOf } from '../gallery/answers.ts';
import { playedCourse, writtenCourse } from './courses.ts';

const written = await writtenCourse('gallery');
const played = playedCourse(written);

test('every type of block stands in the course: whoever adds one adds it here', () => {
  const used = new Set<string>(
    written.lessons.flatMap((lesson) => walkBlocks(lesson).map(({ block }) => block.type)),
  );
  expect(blockTypes.filter((type) => !used.has(type))).toEqual([]);
});

test('“waymark check” has nothing to say about it', async () => {
  const files = await readCourseFolder('courses/gallery');
  expect(checkCourse(files, { folderName: 'gallery' }).issues).toEqual([]);
});

test('no two blocks have one number, though several people may have added one at the same time', () => {
  const blocks = Object.values(written.lock?.blocks ?? {});
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
});

/** Characters that SCORM 1.2 keeps of the course, of the 4,096 that it has. */
const MOST = 1_500;
/** Characters that the answer to one block may take, free texts aside. */
const MOST_OF_A_BLOCK = 60;

const length = (record: LearnerRecord): number =>
  encodeRecord(record, { budget: Number.MAX_SAFE_INTEGER, saves: 10_000 }).text.length;

function withState(
  record: LearnerRecord,
  key: BlockKey,
  change: (state: BlockState) => BlockState | null,
): LearnerRecord {
  const states = new Map(record.run.states);
  const stamped = states.get(key);
  const changed = stamped && change(stamped.value);
  if (stamped && changed) states.set(key, { ...stamped, value: changed });
  else states.delete(key);
  return { ...record, run: { ...record.run, states } };
}

const isText = (state: BlockState | undefined): boolean =>
  state?.kind === 'answer' && state.answer.kind === 'text';

/** Everything done, every question answered; what learners write freely is as long as they like. */
const finished = (() => {
  const full: LearnerRecord = { ...fullestRecord(played), notes: new Map() };
  const texts = [...full.run.states].filter(([, { value }]) => isText(value));
  return texts.reduce((record, [key]) => withState(record, key, () => null), full);
})();

const blocks: readonly PlayableBlock[] = (() => {
  const content = allBlocks(played.lessons.filter((lesson) => lesson.type === 'lesson'));
  return [...content, ...content.flatMap(({ questions }) => questions)];
})();

const begun = (answer: Answer): BlockState => ({ kind: 'answer', answer, submitted: false });

interface Cost {
  readonly type: BlockType;
  /** What a block adds to the saved state, in characters, when its answer is whole. */
  readonly whole: number;
  /** The same with a part of the answer; `null` where it is given at once. */
  readonly part: number | null;
}

function costOf(block: PlayableBlock): Cost {
  const without = length(withState(finished, block.key, () => null));
  const part = partOf(block);
  const partly = part && length(withState(finished, block.key, () => begun(part)));
  return {
    type: block.type,
    whole: length(finished) - without,
    part: partly === null ? null : partly - without,
  };
}

test('finished, without free texts, the course takes little room in an LMS', () => {
  const costs = blocks.filter(({ state }) => state.kind !== 'none').map(costOf);
  const rows = costs.map(({ type, whole, part }) => `  ${type}: ${whole}, in part ${part ?? '–'}`);
  process.stdout.write(`Characters of the saved state: ${length(finished)}\n${rows.join('\n')}\n`);
  expect(costs.filter(({ whole }) => whole > MOST_OF_A_BLOCK)).toEqual([]);
  expect(length(finished)).toBeLessThanOrEqual(MOST);
});
