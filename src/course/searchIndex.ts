import { behaviours } from '../blocks/behaviours.ts';
import type { BlockBehaviour, LinearPiece } from '../blocks/contract.ts';
import { linearText, paragraph } from '../blocks/linearPieces.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import { isAsked, questionText } from '../blocks/questions.ts';
import type { BlockType } from '../blocks/types.ts';
import type { BlockKey, LessonKey } from '../core/blockState.ts';
import { linearizeRichText } from '../richtext/linear.ts';
import type { PlayableLesson } from './playable.ts';

/** The words of a course in one of its languages, as its search reads them. */
export interface SearchIndex {
  readonly format: 1;
  /** BCP 47 tag. */
  readonly language: string;
  readonly lessons: readonly SearchedLesson[];
}

export interface SearchedLesson {
  readonly key: LessonKey;
  /** What its opener says, or what stands before a quiz. */
  readonly opener: readonly SearchedText[];
  /** In reading order, those that other blocks hold behind them. */
  readonly blocks: readonly SearchedBlock[];
}

/** A block and its words. One without any is a Continue: what follows it may be shut yet. */
export type SearchedBlock = readonly [key: BlockKey, ...texts: SearchedText[]];

/** A paragraph or an item; a heading stands in a list of its own. */
export type SearchedText = string | readonly [heading: string];

/** Gathers what is searched of the lessons of a course. Of a bank of questions that is nothing. */
export const searchIndex = (language: string, lessons: readonly PlayableLesson[]): SearchIndex => ({
  format: 1,
  language,
  lessons: lessons.map((lesson) => ({
    key: lesson.key,
    opener: [...(lesson.summary === null ? [] : [lesson.summary]), ...quizIntro(lesson)],
    blocks: lesson.type === 'lesson' ? lesson.blocks.flatMap(searchedBlocks) : [],
  })),
});

const quizIntro = (lesson: PlayableLesson): readonly SearchedText[] =>
  lesson.type === 'quiz' && lesson.quiz.intro !== null
    ? linearizeRichText(lesson.quiz.intro).map(searchedText)
    : [];

function searchedBlocks(block: PlayableBlock): readonly SearchedBlock[] {
  const texts = findableWords(block).map(searchedText);
  const isKept = texts.length > 0 || block.type === 'continue';
  const own: readonly SearchedBlock[] = isKept ? [[block.key, ...texts]] : [];
  // What a story asks on its way is told to nobody who has not come there.
  if (block.state.kind === 'path') return own;
  return [...own, ...block.slots.flatMap(({ blocks }) => blocks.flatMap(searchedBlocks))];
}

/**
 * The words of a block by which learners find it, without those of blocks that it holds. Of what is
 * answered it is only what is asked: no choice, answer or feedback is ever found by searching.
 */
function findableWords(block: PlayableBlock): readonly LinearPiece[] {
  if (!isAsked(block)) return ownPieces(block);
  const scenario = 'scenario' in block.content ? linearText(block.content.scenario) : [];
  return [...scenario, ...paragraph(questionText(block))];
}

function ownPieces<Type extends BlockType>(block: PlayableBlock<Type>): readonly LinearPiece[] {
  const { linearize, searched = linearize }: BlockBehaviour<Type> = behaviours[block.type];
  return searched(block.content).flatMap((piece) =>
    piece.kind === 'slot' || piece.kind === 'questions' ? [] : [piece],
  );
}

const searchedText = (piece: Pick<LinearPiece, 'kind' | 'text'>): SearchedText =>
  piece.kind === 'heading' ? [piece.text] : piece.text;
