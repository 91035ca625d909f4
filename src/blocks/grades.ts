import type { Answer } from '../core/blockState.ts';
import { gradeChoice } from './choice/grade.ts';
import type { QuestionType } from './contents.ts';
import type { Grade, GradeAnswer } from './contract.ts';
import type { PlayableBlock, PlayableQuestion } from './playable.ts';
import { gradeTrueFalse } from './trueFalse/grade.ts';

type Grades = { readonly [Type in QuestionType]: GradeAnswer<Type> };

const grades: Grades = {
  choice: gradeChoice,
  trueFalse: gradeTrueFalse,
};

/** The block types that can be graded. */
export const questionTypes: readonly QuestionType[] = ['choice', 'trueFalse'];

export const isQuestion = (block: PlayableBlock): block is PlayableQuestion =>
  Object.hasOwn(grades, block.type);

/** Grades an answer. An answer of another kind, or with unknown items, earns nothing. */
export function gradeQuestion<Type extends QuestionType>(
  question: PlayableBlock<Type>,
  answer: Answer,
): Grade {
  return grades[question.type](question.content, answer);
}
