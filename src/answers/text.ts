import type { AnswerBehaviour } from './behaviour.ts';

/** What the learner wrote in their own words. It is theirs: devices that others share keep none. */
export const text: AnswerBehaviour<'text'> = {
  private: true,
  normal: (answer) => answer,
  fits: () => true,
  given: (answer) => ({ answered: answer !== null && answer.text.trim() !== '' ? 1 : 0, of: 1 }),
  some: () => ({ kind: 'text', text: '…' }),
  join: null,
};
