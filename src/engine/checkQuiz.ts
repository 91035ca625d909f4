import type { PlayableBlockOf } from '../blocks/playable.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import { memoEach } from '../core/memo.ts';

/** A knowledge check that stands in a lesson. */
export type KnowledgeCheck = PlayableBlockOf<'knowledgeCheck'>;

/** A knowledge check as a quiz: every question in order, told at once, never scored, without end. */
export const checkQuiz = memoEach(
  ({ key, id, content, questions }: KnowledgeCheck): PlayableQuiz => ({
    key,
    id,
    scored: false,
    intro: content.intro,
    questions,
    draw: questions.length,
    shuffleQuestions: false,
    shuffleOptions: content.shuffleOptions,
    passingScore: 1,
    attempts: null,
    afterLastAttempt: 'newRound',
    retry: 'everything',
    feedback: 'atOnce',
  }),
);
