import { assign, setup } from 'xstate';

import { actInQuiz, goOnAfterMerge } from '../actInQuiz.ts';
import type { QuizEvent, SurroundingEvent } from '../events.ts';
import { quizStep, settleCurrent, type QuizContext } from '../quizContext.ts';
import { quizSteps, type QuizStep } from '../quizSteps.ts';
import { mergeRecords } from '../../progress/merge.ts';

type QuizMachineEvent = QuizEvent | Extract<SurroundingEvent, { type: 'record.merged' }>;

const types: { context?: QuizContext; events?: QuizMachineEvent; input?: QuizContext } = {};

/** The steps of a quiz by themselves, for walking through all their states. */
export const quizMachine = setup({
  types,
  guards: {
    isAt: ({ context }, { step }: { readonly step: QuizStep }) => quizStep(context) === step,
  },
  actions: {
    work: assign(({ context, event }) =>
      event.type === 'record.merged' ? context : actInQuiz(context, event),
    ),
  },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => settleCurrent(input),
  on: {
    'record.merged': {
      actions: assign(({ context, event }) =>
        goOnAfterMerge(context, { ...context, record: mergeRecords(context.record, event.record) }),
      ),
    },
  },
  ...quizSteps,
});
