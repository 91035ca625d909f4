import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { numericSchema } from './author.ts';
import type { NumericContent } from './content.ts';

type Numeric = z.output<typeof numericSchema>;

const compileNumeric = (
  authored: Numeric,
  context: CompileContext,
): CompiledBlock<NumericContent> => ({
  content: {
    ...compileQuestionBase(authored, context),
    question: authored.question,
    answer: authored.answer,
    tolerance: authored.tolerance,
    unit: authored.unit ?? null,
    slider: authored.look === 'slider' ? (authored.slider ?? null) : null,
  },
  state: { kind: 'number' },
  done: questionDone(authored),
});

type Asked = Pick<Numeric, 'answer' | 'tolerance' | 'look' | 'slider' | 'feedback'>;

export const lintNumeric = (asked: Asked): readonly BlockLint[] => [
  ...(asked.look === 'slider' ? lintSlider(asked) : []),
  ...lintFeedback(asked),
];

function lintSlider({ answer, tolerance, slider }: Asked): readonly BlockLint[] {
  if (slider === undefined) return [noRange];
  const { min, max, step } = slider;
  if (min >= max) return [upsideDown(min, max)];
  if (answer < min || answer > max) return [outOfRange(answer, min, max)];
  const nearest = Math.min(min + Math.round((answer - min) / step) * step, max);
  const isReached = Math.abs(nearest - answer) <= tolerance + 1e-9;
  return isReached ? [] : [betweenSteps(answer, step)];
}

const noRange: BlockLint = {
  severity: 'error',
  rule: 'slider-without-range',
  path: ['look'],
  message: 'Nothing says from where to where the slider goes.',
  remedy: 'Add "slider": { "min": 0, "max": 100 } with its two ends, or remove "look".',
};

const upsideDown = (min: number, max: number): BlockLint => ({
  severity: 'error',
  rule: 'slider-upside-down',
  path: ['slider'],
  message: `The slider goes from ${min} to ${max}: its end has to be greater than its beginning.`,
  remedy: 'Put the smaller number under "min" and the greater one under "max".',
});

const outOfRange = (answer: number, min: number, max: number): BlockLint => ({
  severity: 'error',
  rule: 'answer-off-slider',
  path: ['answer'],
  message: `The right number is ${answer}, but the slider goes from ${min} to ${max}: nobody can choose it.`,
  remedy: 'Let the slider reach the right number, with some room on either side.',
});

const betweenSteps = (answer: number, step: number): BlockLint => ({
  severity: 'error',
  rule: 'answer-between-steps',
  path: ['slider', 'step'],
  message: `With steps of ${step} the slider passes over ${answer}: nobody can choose it.`,
  remedy: 'Make the step smaller, or the tolerance greater.',
});

export const numericBuild: BlockBuild<'numeric', typeof numericSchema> = {
  compile: compileNumeric,
  lint: lintNumeric,
};
