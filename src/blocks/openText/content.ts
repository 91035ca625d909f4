import type { RichText } from '../../richtext/tree.ts';
import type { Linearize, QuestionBehaviour } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';

export interface OpenTextContent {
  readonly question: string;
  /** Characters. */
  readonly maxLength: number;
  /** To compare one's own with, once that is saved. */
  readonly modelAnswer: RichText | null;
  /** Asked once the answer is saved: how learners find their own words; left out where not. */
  readonly rating?: { readonly criteria: RichText | null };
  /** An LMS is told of the answer, and the learner of that before; left out where not. */
  readonly report?: boolean;
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}

const linearize: Linearize<'openText'> = ({ question }) => paragraph(question);

export const openTextBehaviour: QuestionBehaviour<'openText'> = {
  linearize,
  text: ({ question }) => question,
  grade: null,
  right: null,
  shown: () => [],
  interactions: ({ question, report = false }, answer) => {
    if (!report) return [];
    const response = answer?.kind === 'text' ? answer.text : '';
    return [{ part: null, description: question, answer: { kind: 'longFillIn', response } }];
  },
  labels: () => [],
  told: ({ modelAnswer, rating }, t) => [
    ...(modelAnswer === null
      ? []
      : [...paragraph(t('blocks.openText.model')), ...linearText(modelAnswer)]),
    ...linearText(rating?.criteria ?? null),
  ],
};

declare module '../types.ts' {
  interface UngradedContents {
    readonly openText: OpenTextContent;
  }
}
