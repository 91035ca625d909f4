import type { AnswerBehaviour } from './behaviour.ts';

/** A number, which is finite: nothing else could be compared or kept. */
export const number: AnswerBehaviour<'number'> = {
  private: false,
  normal: (answer) => (Number.isFinite(answer.value) ? answer : null),
  fits: ({ value }) => Number.isFinite(value),
  given: (answer) => ({
    answered: answer !== null && Number.isFinite(answer.value) ? 1 : 0,
    of: 1,
  }),
  some: () => ({ kind: 'number', value: 0 }),
  join: null,
};
