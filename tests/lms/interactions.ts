import type { Interaction } from '../../src/core/interaction.ts';

const at = Date.UTC(2026, 0, 31, 10);
const to = { item: 1, id: 'doing-to' };
const other = { item: 2, id: 'doing-for' };
const beside = { item: 3, id: 'with' };
const asked = {
  description: 'Which\nlanding is it?',
  objective: null,
  occasion: '0.1',
  perhapsTold: false,
  at: null,
};
const ungraded = { ...asked, correct: null };

/** One of each kind, with what engines trip over. */
export const interactionsOfEveryKind: readonly Interaction[] = [
  {
    ...asked,
    id: 'quiz.q-ladder',
    objective: 'objective.define',
    at,
    correct: false,
    answer: { kind: 'choice', response: [to, other], right: [to, beside] },
  },
  {
    ...asked,
    id: 'quiz.q-left-out',
    correct: false,
    answer: { kind: 'choice', response: [], right: [{ item: 1, id: 'yes' }] },
  },
  {
    ...asked,
    id: 'ladder.q-true',
    correct: true,
    answer: { kind: 'trueFalse', response: true, right: true },
  },
  { ...ungraded, id: 'survey.feel', answer: { kind: 'likert', response: 4 } },
  {
    ...ungraded,
    id: 'survey.which',
    answer: { kind: 'choice', response: [{ item: 2, id: '2' }], right: null },
  },
  {
    ...ungraded,
    id: 'survey.words',
    answer: { kind: 'longFillIn', response: `one [,] two\n${'x'.repeat(300)}` },
  },
];
