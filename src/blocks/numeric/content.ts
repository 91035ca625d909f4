import type { TFunction } from 'i18next';

import type { Answer } from '../../core/blockState.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { figureInWords } from '../figure.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import {
  gradeParts,
  NOTHING_EARNED,
  type QuestionBaseContent,
  toldOfParts,
} from '../questionContent.ts';

export interface NumericContent extends QuestionBaseContent {
  readonly question: string;
  readonly answer: number;
  /** How far from the answer a number may be and still be right. */
  readonly tolerance: number;
  readonly unit: string | null;
  /** For answering with a slider, too; `null` where a number is only written. */
  readonly slider: SliderRange | null;
}

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const linearize: Linearize<'numeric'> = ({ scenario, question, unit }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...paragraph(unit),
];

/** Binary fractions miss decimal ones by a little: 0.1 + 0.2 is right where 0.3 is. */
const isRight = ({ answer, tolerance }: NumericContent, value: number): boolean =>
  Math.abs(value - answer) <= tolerance + 1e-9 * Math.max(1, Math.abs(answer));

const grade: GradeAnswer<'numeric'> = (content, answer) =>
  answer.kind === 'number' && isRight(content, answer.value)
    ? gradeParts(1, 1, 'all')
    : NOTHING_EARNED;

/** The number that was given; `null` for none. */
export const numberIn = (answer: Answer | null): number | null =>
  answer?.kind === 'number' ? answer.value : null;

/** Without the dust that sums of binary fractions leave: 7.6, not 7.6000000000000005. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** What is right, in words. */
export function rightInWords({ answer, tolerance, unit }: NumericContent, t: TFunction): string {
  if (tolerance === 0)
    return t('blocks.numeric.isRight', { value: figureInWords({ value: answer, unit }, t) });
  return t('blocks.numeric.areRight', {
    min: figureInWords({ value: clean(answer - tolerance), unit: null }, t),
    max: figureInWords({ value: clean(answer + tolerance), unit }, t),
  });
}

export const numericBehaviour: GradedBehaviour<'numeric'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: ({ answer }) => ({ kind: 'number', value: answer }),
  shown: () => [],
  interactions: ({ question, unit, answer: right, tolerance }, answer) => [
    {
      part: null,
      description: unit === null ? question : `${question} (${unit})`,
      answer: {
        kind: 'numeric',
        response: numberIn(answer),
        right: { min: clean(right - tolerance), max: clean(right + tolerance) },
      },
    },
  ],
  labels: () => [],
  told: (content, t) =>
    toldOfParts(content, [t('blocks.question.optionRight'), rightInWords(content, t)], t),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly numeric: NumericContent;
  }
}
