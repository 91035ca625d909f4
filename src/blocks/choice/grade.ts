import type { Grade, GradeAnswer } from '../contract.ts';
import type { ChoiceContent } from './content.ts';

/**
 * One option: right or wrong. Several: the exact set, or with partial scoring the share of right
 * options that were chosen, less one such share for each wrong one.
 */
export const gradeChoice: GradeAnswer<'choice'> = (content, answer) => {
  if (answer.kind !== 'choice') return NOTHING;
  const chosen = new Set(answer.chosen);
  const known = content.options.filter(({ item }) => chosen.has(item));
  if (known.length !== chosen.size) return NOTHING;
  return gradeOf(content.select === 'one' ? pointsForOne(known) : pointsForSeveral(content, known));
};

const NOTHING: Grade = { points: 0, correct: false };

const gradeOf = (points: number): Grade => ({ points, correct: points === 1 });

type Options = ChoiceContent['options'];

const pointsForOne = ([only, ...others]: Options): number =>
  only?.correct === true && others.length === 0 ? 1 : 0;

function pointsForSeveral({ options, scoring }: ChoiceContent, chosen: Options): number {
  const all = countRight(options);
  const right = countRight(chosen);
  const net = right - (chosen.length - right);
  if (all === 0 || net <= 0) return 0;
  if (scoring === 'partial') return net / all;
  return net === all ? 1 : 0;
}

const countRight = (options: Options): number => options.filter(({ correct }) => correct).length;
