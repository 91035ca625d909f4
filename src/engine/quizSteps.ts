/** Where a quiz stands: a function of its attempts and of the question that is shown. */
export type QuizStep = 'intro' | 'asking' | 'results' | 'review';

const toAsking = { guard: { type: 'isAt', params: { step: 'asking' } }, target: 'asking' } as const;
const toResults = {
  guard: { type: 'isAt', params: { step: 'results' } },
  target: 'results',
} as const;
const toReview = { guard: { type: 'isAt', params: { step: 'review' } }, target: 'review' } as const;
const toIntro = { guard: { type: 'isAt', params: { step: 'intro' } }, target: 'intro' } as const;

const work = { actions: 'work' } as const;

/**
 * The steps of a quiz as states of a machine, and what counts at each. Guards and `work` are
 * named only: the course machine gives them the quiz that is open, tests walk the steps alone.
 * The step follows from the record, so that a machine that is built anew is where the old one was.
 */
export const quizSteps = {
  initial: 'intro',
  states: {
    intro: {
      always: [toAsking, toResults, toReview],
      on: { 'quiz.started': work },
    },
    asking: {
      always: [toResults, toReview, toIntro],
      on: {
        'quiz.answerChanged': work,
        'quiz.confidenceSaid': work,
        'quiz.answerChecked': work,
        'quiz.questionOpened': work,
        'quiz.submitted': work,
      },
    },
    results: {
      always: [toAsking, toReview, toIntro],
      on: { 'quiz.started': work, 'quiz.reviewOpened': work },
    },
    review: {
      always: [toAsking, toResults, toIntro],
      on: { 'quiz.questionOpened': work, 'quiz.resultsOpened': work, 'quiz.started': work },
    },
  },
} as const;
