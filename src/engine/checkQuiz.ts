import type { PlayableBlockOf } from '../blocks/playable.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import { memoEach } from '../core/memo.ts';

/** A knowledge check that stands in a lesson. */
export type KnowledgeCheck = PlayableBlockOf<'knowledgeCheck'>;

const AGAIN = { attempts: null, afterLastAttempt: 'newRound' } as const;
const ONCE = { attempts: 1, afterLastAttempt: 'locked' } as const;

/**
 * A knowledge check as a quiz: every question in order, told at once, never scored, without end. A
 * test before a lesson is asked once: what is right is told, and who failed it has the lesson.
 */
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
    passingScore: content.testOut ?? 1,
    ...(content.testOut === undefined ? AGAIN : ONCE),
    retry: 'everything',
    feedback: 'atOnce',
  }),
);
