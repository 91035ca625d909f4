import type { GradeAnswer } from '../contract.ts';
import { FALSE_ITEM, TRUE_ITEM } from './content.ts';

export const gradeTrueFalse: GradeAnswer<'trueFalse'> = (content, answer) => {
  const right = content.answer ? TRUE_ITEM : FALSE_ITEM;
  const correct =
    answer.kind === 'choice' &&
    answer.chosen.length > 0 &&
    answer.chosen.every((item) => item === right);
  return { points: correct ? 1 : 0, correct };
};
