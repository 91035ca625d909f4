import { describe, expect, test } from 'vitest';

import { linearizeBlock } from '../../src/blocks/linearize.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { playedCourse, writtenCourse } from './peerWork.ts';
import { wordsOf } from './readingGrade.ts';

/** Words in a row that learners only read. */
const MOST = 200;

const { lessons } = playedCourse(await writtenCourse());

/** Continue opens what comes next, but leaves nothing to think about. */
const isToRead = ({ done }: PlayableBlock): boolean =>
  done.when === 'passed' || done.when === 'continued';

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

describe.each(
  lessons.flatMap((lesson) => (lesson.type === 'quiz' ? [] : [[lesson.title, lesson] as const])),
)('%s', (_, { blocks }) => {
  test(`never asks to read more than ${MOST} words without something to do`, () => {
    expect(stretches(blocks).filter(({ words }) => words > MOST)).toEqual([]);
  });
});
