import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { choiceSchema } from './schema.ts';

type Choice = Pick<z.output<typeof choiceSchema>, 'select' | 'options' | 'scoring' | 'feedback'>;

export const lintChoice = (choice: Choice): readonly BlockLint[] => [
  ...lintOptions(choice),
  ...(choice.select === 'one' && choice.scoring === 'partial' ? [partialOfOne] : []),
  ...(everyWrongOptionExplains(choice) ? [] : lintFeedback(choice)),
];

function lintOptions({ options, select }: Choice): readonly BlockLint[] {
  const right = options.filter(({ correct }) => correct).length;
  if (right === 0) return [noneCorrect];
  if (options.length === 1) return [singleOption];
  if (right > 1 && select === 'one') return [severalCorrect];
  return right === options.length ? [allCorrect] : [];
}

const everyWrongOptionExplains = ({ options }: Choice): boolean =>
  options.every(({ correct, feedback }) => correct || feedback !== undefined);

const noneCorrect: BlockLint = {
  severity: 'error',
  rule: 'no-correct-option',
  path: ['options'],
  message: 'No option is correct, so that nobody can answer this question.',
  remedy: 'Set "correct" to true for the right option.',
};

const singleOption: BlockLint = {
  severity: 'warning',
  rule: 'single-option',
  path: ['options'],
  message: 'There is only one option, and so nothing to choose.',
  remedy: 'Add options that are wrong but could be taken for right.',
};

const severalCorrect: BlockLint = {
  severity: 'error',
  rule: 'several-correct-options',
  path: ['options'],
  message: 'Several options are correct, but only one can be chosen.',
  remedy: 'Set "select" to "several", or leave one option correct.',
};

const allCorrect: BlockLint = {
  severity: 'warning',
  rule: 'all-options-correct',
  path: ['options'],
  message: 'All options are correct, so that the question tests little.',
  remedy: 'Add an option that is wrong but could be taken for right.',
};

const partialOfOne: BlockLint = {
  severity: 'warning',
  rule: 'partial-of-one',
  path: ['scoring'],
  message: 'Where only one option can be chosen, no part of the point can be earned.',
  remedy: 'Remove "scoring", or set "select" to "several".',
};
