import { chosenItems } from '../chosenItems.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { paragraph, linearText } from '../linearPieces.ts';
import { type QuestionBaseContent, toldOfQuestion } from '../questionContent.ts';

/** The item number of the answer "true". */
export const TRUE_ITEM = 1;

/** The item number of the answer "false". */
export const FALSE_ITEM = 0;

export interface TrueFalseContent extends QuestionBaseContent {
  readonly statement: string;
  /** Whether the statement is true. */
  readonly answer: boolean;
}

/** The words "true" and "false" are the player's. */
const linearize: Linearize<'trueFalse'> = ({ scenario, statement }) => [
  ...linearText(scenario),
  ...paragraph(statement),
];

const grade: GradeAnswer<'trueFalse'> = (content, answer) => {
  const right = itemOf(content);
  const correct =
    answer.kind === 'choice' &&
    answer.chosen.length > 0 &&
    answer.chosen.every((item) => item === right);
  return { points: correct ? 1 : 0, correct };
};

const itemOf = ({ answer }: TrueFalseContent) => (answer ? TRUE_ITEM : FALSE_ITEM);

export const trueFalseBehaviour: GradedBehaviour<'trueFalse'> = {
  linearize,
  ownWords: (_, t) => [t('blocks.question.true'), t('blocks.question.false')],
  text: ({ statement }) => statement,
  grade,
  right: (content) => ({ kind: 'choice', chosen: [itemOf(content)] }),
  shown: () => [TRUE_ITEM, FALSE_ITEM],
  interactions: ({ statement, answer: right }, answer) => {
    const [chosen] = chosenItems(answer);
    const response = chosen === undefined ? null : chosen === TRUE_ITEM;
    return [{ part: null, description: statement, answer: { kind: 'trueFalse', response, right } }];
  },
  labels: (_, t) => [
    { item: TRUE_ITEM, label: t('blocks.question.true') },
    { item: FALSE_ITEM, label: t('blocks.question.false') },
  ],
  told: (content, t) => toldOfQuestion(content, [null, null], t),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly trueFalse: TrueFalseContent;
  }
}
