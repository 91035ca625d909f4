import * as z from 'zod';

import { blockBase } from '../base.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { group, plainText, setting } from '../fields.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { questionBase, severalTries } from '../question.ts';
import type { NumericContent } from './content.ts';

const sliderSchema = z.strictObject({
  min: setting(z.number(), {
    title: 'From',
    description: 'The number at the beginning of the slider.',
    example: 0,
  }),
  max: setting(z.number(), {
    title: 'To',
    description: 'The number at the end of the slider.',
    example: 100,
  }),
  step: setting(z.number().positive().default(1), {
    title: 'Step',
    description: 'How far the slider moves at a time.',
    example: 5,
  }),
});

export const numericSchema = z.strictObject({
  ...blockBase('numeric'),
  question: plainText({
    title: 'Question',
    description: 'What the learner answers with a number. Say how exact it has to be.',
    example: 'How many days does the service have to answer a complaint?',
  }),
  answer: setting(z.number(), {
    title: 'Right number',
    description: 'The number that is right.',
    example: 10,
  }),
  tolerance: setting(z.number().min(0).default(0), {
    title: 'Tolerance',
    description: 'How far from the right number an answer may be and still be right.',
    example: 0.5,
  }),
  unit: plainText({
    title: 'Unit',
    description: 'What the number counts, shown after it. Learners need not write it.',
    example: 'days',
  }).optional(),
  look: setting(z.enum(['number', 'slider']).default('number'), {
    title: 'How it is answered',
    description: 'By writing a number, or with a slider beside it. It can be changed at any time.',
    example: 'slider',
  }),
  slider: group(sliderSchema.optional(), {
    title: 'Slider',
    description: 'From where to where the slider goes.',
    example: { min: 0, max: 30 },
  }),
  ...questionBase,
  ...severalTries,
});

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

export const numericDefinition: BlockDefinition<'numeric', typeof numericSchema> = {
  type: 'numeric',
  schema: numericSchema,
  about: {
    title: 'Number',
    purpose: 'A question that is answered with a number, written or chosen on a slider.',
    use: 'For an amount, a date, a dose or a share that has to be known or worked out. To guess at a size, a slider invites more than an empty field.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Say in the question how exact the answer has to be, and allow for what people round.',
  },
  compile: compileNumeric,
  lint: lintNumeric,
};
