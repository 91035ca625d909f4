import { assign, setup } from 'xstate';

import type { QuizEvent, SurroundingEvent } from './events.ts';
import {
  answerQuestion,
  checkAnswer,
  mergeQuiz,
  openReview,
  showQuestion,
  startQuiz,
  submitQuiz,
} from './quizChanges.ts';
import { quizContext, quizStep, type QuizContext, type QuizInput } from './quizContext.ts';

type QuizMachineEvent = QuizEvent | Extract<SurroundingEvent, { type: 'record.merged' }>;

const types: { context?: QuizContext; events?: QuizMachineEvent; input?: QuizInput } = {};

const toAsking = { guard: 'isAsking', target: 'asking' } as const;
const toResults = { guard: 'isResults', target: 'results' } as const;
const toReview = { guard: 'isReview', target: 'review' } as const;
const toIntro = { guard: 'isIntro', target: 'intro' } as const;

/**
 * A quiz, scored or a knowledge check: intro → asking → results → review. The step follows from
 * the attempts in the record, so that a machine built anew is where the old one was. It tells
 * nobody: whoever invokes it listens to its snapshots and merges the record that they hold.
 */
export const quizMachine = setup({
  types,
  guards: {
    isIntro: ({ context }) => quizStep(context) === 'intro',
    isAsking: ({ context }) => quizStep(context) === 'asking',
    isResults: ({ context }) => quizStep(context) === 'results',
    isReview: ({ context }) => quizStep(context) === 'review',
  },
  actions: {
    start: assign(({ context }) => startQuiz(context)),
    submit: assign(({ context }) => submitQuiz(context)),
    openReview: assign(({ context }) => openReview(context)),
    openResults: assign(({ context }) => showQuestion(context, null)),
  },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => quizContext(input),
  initial: 'intro',
  on: {
    'record.merged': { actions: assign(({ context, event }) => mergeQuiz(context, event.record)) },
  },
  states: {
    intro: {
      always: [toAsking, toResults, toReview],
      on: { 'quiz.started': { actions: 'start' } },
    },
    asking: {
      always: [toResults, toReview, toIntro],
      on: {
        'quiz.answerChanged': {
          actions: assign(({ context, event }) =>
            answerQuestion(context, event.question, event.answer),
          ),
        },
        'quiz.answerChecked': {
          actions: assign(({ context, event }) => checkAnswer(context, event.question)),
        },
        'quiz.questionOpened': {
          actions: assign(({ context, event }) => showQuestion(context, event.question)),
        },
        'quiz.submitted': { actions: 'submit' },
      },
    },
    results: {
      always: [toAsking, toReview, toIntro],
      on: {
        'quiz.started': { actions: 'start' },
        'quiz.reviewOpened': { actions: 'openReview' },
      },
    },
    review: {
      always: [toAsking, toResults, toIntro],
      on: {
        'quiz.questionOpened': {
          actions: assign(({ context, event }) => showQuestion(context, event.question)),
        },
        'quiz.resultsOpened': { actions: 'openResults' },
        'quiz.started': { actions: 'start' },
      },
    },
  },
});
