import type { PlayableBlock, PlayableQuestion } from '../blocks/playable.ts';
import { withNested } from '../blocks/withNested.ts';
import type { PlayableLesson } from './playable.ts';

/** The types that a course has to be drawn with. */
export interface UsedViews {
  readonly blocks: ReadonlySet<string>;
  /** Asked in a quiz or a knowledge check, where they have no button of their own. */
  readonly questions: ReadonlySet<string>;
}

/**
 * Every type of block and question in some lessons, however deep. Apart from publishing, which knows
 * no blocks.
 */
export function usedViews(lessons: readonly PlayableLesson[]): UsedViews {
  const blocks = lessons.flatMap((each) => (each.type === 'lesson' ? withNested(each.blocks) : []));
  const quizzes = lessons.flatMap((each) => (each.type === 'quiz' ? each.quiz.questions : []));
  const asked = [...quizzes, ...blocks.flatMap(({ questions }) => questions)];
  return { blocks: typesOf(blocks), questions: typesOf(asked) };
}

const typesOf = (blocks: readonly (PlayableBlock | PlayableQuestion)[]): ReadonlySet<string> =>
  new Set(blocks.map(({ type }) => type));
