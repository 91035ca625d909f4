import { describe, expect, test } from 'vitest';

import { linearizeBlock } from '../../src/blocks/linearize.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { playedCourse, writtenCourses } from './courses.ts';
import { wordsOf } from './readingGrade.ts';

/** Words in a row that learners only read. */
const MOST = 150;

/** Continue opens what comes next, but leaves nothing to think about; cards and notes need not be done, but are. */
const isToRead = ({ done, state }: PlayableBlock): boolean =>
  (done.when === 'passed' || done.when === 'continued') && state.kind === 'none';

const wordsIn = (block: PlayableBlock): number =>
  linearizeBlock(block).flatMap(({ text }) => wordsOf(text)).length;

/** The stretches between things to do: how many words, up to which block. */
const stretches = (blocks: readonly PlayableBlock[]) => {
  const found: { words: number; upTo: string }[] = [];
  let words = 0;
  for (const block of blocks) {
    if (isToRead(block)) words += wordsIn(block);
    else words = 0;
    found.push({ words, upTo: block.id });
  }
  return found;
};

const lessons = writtenCourses.flatMap(([name, course]) =>
  playedCourse(course).lessons.flatMap((lesson) =>
    lesson.type === 'quiz' ? [] : [[name, lesson.title, lesson] as const],
  ),
);

describe.each(lessons)('%s: %s', (_, __, { blocks }) => {
  test('never asks to read long without something to do', () => {
    expect(stretches(blocks).filter(({ words }) => words > MOST)).toEqual([]);
  });
});

/** What asks to recall, sort, decide or write. To pick out a right statement is none of it. */
const ASKS_MORE: ReadonlySet<string> = new Set([
  'fillIn',
  'hotspot',
  'labelPicture',
  'markWords',
  'matching',
  'matrix',
  'numeric',
  'openText',
  'ordering',
  'scenario',
  'sorting',
]);

const isDecision = (block: PlayableBlock): boolean =>
  block.type === 'choice' && block.content.scenario !== null;

const asksMore = (block: PlayableBlock): boolean => ASKS_MORE.has(block.type) || isDecision(block);

/** Everything that a lesson gives to do, each question of a knowledge check by itself. */
const toDo = (blocks: readonly PlayableBlock[]): readonly PlayableBlock[] =>
  blocks.flatMap((block): readonly PlayableBlock[] => {
    if (block.questions.length > 0) return block.questions;
    return isToRead(block) ? [] : [block];
  });

const share = (blocks: readonly PlayableBlock[]): number => {
  const all = toDo(blocks);
  return all.filter(asksMore).length / all.length;
};

test.each(writtenCourses)(
  '%s: at least a third of what there is to do is to recall, sort, decide or write',
  (name) => {
    const own = lessons.filter(([course]) => course === name);
    expect(share(own.flatMap(([, , { blocks }]) => blocks))).toBeGreaterThanOrEqual(1 / 3);
  },
);
