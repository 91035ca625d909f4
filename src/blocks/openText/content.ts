import type { RichText } from '../../richtext/tree.ts';
import type { Linearize, QuestionBehaviour } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';

export interface OpenTextContent {
  readonly question: string;
  /** Characters. */
  readonly maxLength: number;
  /** To compare one's own with, once that is saved. */
  readonly modelAnswer: RichText | null;
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
  interactions: ({ question }, answer) => {
    const response = answer?.kind === 'text' ? answer.text : '';
    return [{ part: null, description: question, answer: { kind: 'longFillIn', response } }];
  },
  labels: () => [],
  told: ({ modelAnswer }, t) =>
    modelAnswer === null
      ? []
      : [...paragraph(t('blocks.openText.model')), ...linearText(modelAnswer)],
};
