import type { AuthoredBlock } from '../../blocks/contract.ts';
import { memoEach } from '../../core/memo.ts';
import type { BlockParts } from '../blockParts.ts';
import { valueAt } from '../load/jsonPath.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';
import type { AuthoredLesson } from '../schema/lesson.ts';
import type { BlockEntry } from './schema.ts';
import { wordsOf } from './words.ts';

/** A block as far as the lock is concerned. */
export interface NumberedBlock {
  readonly id: string;
  readonly type: string;
  readonly items: readonly string[];
  readonly words?: BlockWords;
}

/** Fingerprints of a block and of its items, of those that have words. */
export type BlockWords = Pick<BlockEntry, 'words' | 'itemWords'>;

/** All that a course wants numbers for, in reading order. */
export interface Numbered {
  readonly course: string;
  readonly lessons: readonly string[];
  readonly quizzes: readonly string[];
  readonly blocks: readonly NumberedBlock[];
}

/** What the lock of a course has to number. */
export const numberedParts = ({
  course,
  lessons,
}: Pick<LoadedCourse, 'course' | 'lessons'>): Numbered => ({
  course: course.id,
  lessons: lessons.map(({ id }) => id),
  quizzes: lessons.filter(({ type }) => type === 'quiz').map(({ id }) => id),
  blocks: lessons.flatMap(numberedBlocks),
});

const numberedBlocks = memoEach((lesson: AuthoredLesson): readonly NumberedBlock[] =>
  walkBlocks(lesson).map(({ block, parts }) => ({
    id: block.id,
    type: block.type,
    items: parts.items.map(({ id }) => id),
    words: blockWords(block, parts),
  })),
);

function blockWords(block: AuthoredBlock, { items }: BlockParts): BlockWords {
  const words = wordsOf(block);
  const itemWords = items.flatMap(({ id, path }): [string, string][] => {
    const found = wordsOf(valueAt(block, path));
    return found === null ? [] : [[id, found]];
  });
  return {
    ...(words !== null && { words }),
    ...(itemWords.length > 0 && { itemWords: Object.fromEntries(itemWords) }),
  };
}
