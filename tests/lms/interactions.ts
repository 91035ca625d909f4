import type {
  Interaction,
  InteractionAnswer,
  InteractionKind,
} from '../../src/core/interaction.ts';

const at = Date.UTC(2026, 0, 31, 10);
const to = { item: 1, id: 'doing-to' };
const other = { item: 2, id: 'doing-for' };
const beside = { item: 3, id: 'with' };
const asked = {
  description: 'Which\nlanding is it?',
  language: 'en',
  objective: null,
  occasion: '0.1',
  perhapsTold: false,
  at: null,
};

/** An answer of each kind, with what engines trip over; a kind without one does not compile. */
const answers: { readonly [Kind in InteractionKind]: InteractionAnswer<Kind> } = {
  trueFalse: { kind: 'trueFalse', response: true, right: true },
  choice: { kind: 'choice', response: [to, other], right: [to, beside] },
  fillIn: { kind: 'fillIn', response: '{a}, b', right: ['a, b', '3,5'] },
  longFillIn: { kind: 'longFillIn', response: `one [,] two\n${'x'.repeat(300)}` },
  likert: { kind: 'likert', response: 4 },
  matching: { kind: 'matching', response: [[to, beside]], right: [[other, beside]] },
  sequencing: { kind: 'sequencing', response: [other, to], right: [to, other] },
  numeric: { kind: 'numeric', response: 3.5, right: { min: 3.5, max: 3.5 } },
  other: { kind: 'other', response: 'alone', right: null },
};

/** One of each kind, and two that were not answered. */
export const interactionsOfEveryKind: readonly Interaction[] = [
  ...Object.entries(answers).map(([kind, answer]) => ({
    ...asked,
    id: `quiz.q-${kind}`,
    correct: false,
    answer,
  })),
  {
    ...asked,
    id: 'quiz.q-left-out',
    objective: 'objective.define',
    weighting: 3,
    at,
    correct: false,
    answer: { kind: 'choice', response: [], right: [{ item: 1, id: 'yes' }] },
  },
  {
    ...asked,
    id: 'survey.which',
    correct: null,
    answer: { kind: 'choice', response: [{ item: 2, id: '2' }], right: null },
  },
];
