import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintPanels } from '../lintPanels.ts';
import { lintLongText } from '../longText.ts';
import type { ProcessSchema } from './schema.ts';

type Steps = z.output<ProcessSchema>['steps'];

const MOST = 10;

export const lintProcess = ({
  steps,
}: {
  readonly steps: readonly Steps[number][];
}): readonly BlockLint[] => [
  ...lintCount(steps.length),
  ...lintPanels(
    steps,
    { field: 'steps', one: 'step', block: 'process' },
    ({ file }) => file !== undefined,
  ),
  ...steps.flatMap((step, index) => [...lintPicture(step, index), ...lintText(step, index)]),
];

function lintCount(count: number): readonly BlockLint[] {
  if (count === 1) return [singleStep];
  return count > MOST ? [manySteps(count)] : [];
}

const lintPicture = (step: Steps[number], index: number): readonly BlockLint[] =>
  step.file === undefined ? lintNoPicture(step, index) : lintAlternative(step, ['steps', index]);

const lintNoPicture = ({ alternative }: Steps[number], index: number): readonly BlockLint[] =>
  alternative === undefined ? [] : [noPicture(index)];

const lintText = ({ text = '' }: Steps[number], index: number): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-step',
    path: ['steps', index, 'text'],
    what: 'This step',
    maxWords: 120,
    remedy: 'Shorten it, or divide it into two steps.',
  });

const singleStep: BlockLint = {
  severity: 'error',
  rule: 'single-step',
  path: ['steps'],
  message: 'A single step leaves the learner nowhere to go, so that this block is never done.',
  remedy: 'Add a step, or use a text block.',
};

const manySteps = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-steps',
  path: ['steps'],
  message: `These are ${count} steps; nobody keeps more than ${MOST} in mind.`,
  remedy: 'Put small steps together, or divide them into two blocks.',
});

const noPicture = (index: number): BlockLint => ({
  severity: 'warning',
  rule: 'alternative-without-picture',
  path: ['steps', index, 'alternative'],
  message: 'This alternative text describes a picture, but the step has none.',
  remedy: 'Name the picture under "file", or remove "alternative".',
});
