import type { AuthoredBlock } from '../blocks/contract.ts';
import { memoEach } from '../core/memo.ts';
import { type BlockParts, blockParts } from './blockParts.ts';
import type { JsonPath } from './load/finding.ts';
import type { AuthoredLesson } from './schema/lesson.ts';

/** A block where it stands in its lesson. */
export interface StandingBlock {
  readonly block: AuthoredBlock;
  /** From the top of the lesson's file: `blocks[2]`, `quiz.questions[0]`. */
  readonly path: JsonPath;
  /** True within an item of another block. */
  readonly nested: boolean;
  readonly parts: BlockParts;
}

/**
 * Every block of a lesson in reading order, nested ones after the one that holds them. Remembered: the
 * rules, the lock and an editor ask for the same lessons.
 */
export const walkBlocks = memoEach((lesson: AuthoredLesson): readonly StandingBlock[] =>
  lesson.type === 'lesson'
    ? walk(lesson.blocks, ['blocks'], false)
    : walk(lesson.quiz.questions, ['quiz', 'questions'], false),
);

function walk(
  blocks: readonly AuthoredBlock[],
  path: JsonPath,
  nested: boolean,
): readonly StandingBlock[] {
  return blocks.flatMap((block, index) => {
    const parts = blockParts(block);
    const here = [...path, index];
    const within = parts.nested.flatMap((slot) => walk(slot.blocks, [...here, ...slot.path], true));
    return [{ block, path: here, nested, parts }, ...within];
  });
}
