import { assign, setup } from 'xstate';

import {
  addLesson,
  arriveInLesson,
  connect,
  finish,
  forgetEverything,
  mergeKnown,
  noteFailure,
  replaceCourse,
  startAgain,
  workInLesson,
  isWanted,
} from './courseChanges.ts';
import {
  courseContext,
  loadedLesson,
  outlineLesson,
  type CourseContext,
  type CourseInput,
} from './courseContext.ts';
import type { CourseEvent } from './events.ts';
import { comeBack, enterLesson, isOpen, openCover } from './places.ts';
import { arriveInQuiz, openQuiz } from './openQuiz.ts';
import { quizStep } from './quizContext.ts';
import { quizSteps, type QuizStep } from './quizSteps.ts';

const types: {
  context?: CourseContext;
  events?: CourseEvent;
  input?: CourseInput;
} = {};

const work = { actions: 'work' } as const;

/**
 * A course: how it is connected to the LMS, and where in it the learner is. It declares which
 * events count where; what they do to the learner's record is said by the functions it names.
 * The record is the only truth: a machine that is built anew from it goes on where the old one was.
 */
export const courseMachine = setup({
  types,
  guards: {
    isConnected: ({ context }) => context.launch !== null,
    isAuthor: ({ context }) => context.author,
    hasLesson: ({ context }) => context.lesson !== null,
    isLoaded: ({ context }) => loadedLesson(context) !== null,
    isWanted: ({ context, event }) =>
      event.type === 'lesson.loaded' && isWanted(context, event.lesson),
    isAwaited: ({ context, event }) =>
      event.type === 'lesson.loadFailed' && event.lesson === context.lesson,
    isQuiz: ({ context }) => openQuiz(context) !== null,
    isAt: ({ context }, { step }: { readonly step: QuizStep }) => {
      const quiz = openQuiz(context);
      return quiz !== null && quizStep(quiz) === step;
    },
    goesOn: ({ context }) => typeof finish(context)?.lesson === 'number',
    leaves: ({ context }) => finish(context) !== null,
  },
  actions: {
    work: assign(({ context, event }) => workInLesson(context, event)),
    finish: assign(({ context }) => finish(context) ?? context),
    arrive: assign(({ context }) => arriveInLesson(context)),
    arriveInQuiz: assign(({ context }) => arriveInQuiz(context)),
    openCover: assign(({ context }) => openCover(context)),
    comeBack: assign(({ context }) => comeBack(context)),
    startAgain: assign(({ context }) => startAgain(context)),
    forgetEverything: assign(({ context }) => forgetEverything(context)),
    unlock: assign({ author: true }),
    noteFailure: assign(({ context, event }) =>
      event.type === 'lesson.loadFailed' ? noteFailure(context, event.cause) : context,
    ),
  },
}).createMachine({
  id: 'course',
  context: ({ input }) => courseContext(input),
  type: 'parallel',
  states: {
    connection: {
      initial: 'connecting',
      on: {
        'connection.opened': {
          target: '.active',
          actions: assign(({ context, event }) => connect(context, event)),
        },
        'connection.ended': { target: '.ended' },
        'record.merged': {
          guard: 'isConnected',
          actions: assign(({ context, event }) => mergeKnown(context, event.record)),
        },
      },
      states: {
        connecting: { always: { guard: 'isConnected', target: 'active' } },
        active: { on: { 'connection.degraded': { target: 'degraded' } } },
        degraded: { on: { 'connection.restored': { target: 'active' } } },
        ended: {},
      },
    },
    place: {
      initial: 'playing',
      on: {
        'lesson.loaded': {
          guard: 'isWanted',
          actions: assign(({ context, event }) => addLesson(context, event.lesson)),
        },
        'course.replaced': {
          actions: assign(({ context, event }) => replaceCourse(context, event.outline)),
        },
        'author.unlocked': { actions: 'unlock' },
      },
      states: {
        playing: {
          initial: 'cover',
          on: {
            'lesson.opened': {
              guard: ({ context, event }) =>
                context.launch !== null && isOpen(context, event.lesson),
              target: '.lesson',
              actions: assign(({ context, event }) =>
                enterLesson(context, event.lesson, event.block ?? null),
              ),
            },
            'cover.opened': { target: '.cover', actions: 'openCover' },
            'exit.opened': { guard: 'isConnected', target: '.exit' },
            'course.restarted': { guard: 'isConnected', target: '.cover', actions: 'startAgain' },
            'author.reset': { guard: 'isAuthor', actions: 'forgetEverything' },
          },
          states: {
            cover: {},
            lesson: {
              initial: 'loading',
              on: {
                'course.replaced': [
                  {
                    guard: ({ context, event }) => outlineLesson(event, context.lesson) !== null,
                    target: '.loading',
                    actions: assign(({ context, event }) => replaceCourse(context, event.outline)),
                  },
                  {
                    target: 'cover',
                    actions: assign(({ context, event }) => replaceCourse(context, event.outline)),
                  },
                ],
                'author.reset': {
                  guard: 'isAuthor',
                  target: '.loading',
                  actions: 'forgetEverything',
                },
              },
              states: {
                loading: {
                  always: { guard: 'isLoaded', target: 'ready' },
                  on: {
                    'lesson.loadFailed': {
                      guard: 'isAwaited',
                      target: 'failed',
                      actions: 'noteFailure',
                    },
                  },
                },
                failed: {
                  always: { guard: 'isLoaded', target: 'ready' },
                  initial: 'waiting',
                  states: {
                    waiting: { on: { 'lesson.retried': { target: 'trying' } } },
                    trying: {
                      on: {
                        'lesson.loadFailed': {
                          guard: 'isAwaited',
                          target: 'waiting',
                          actions: 'noteFailure',
                        },
                      },
                    },
                  },
                },
                ready: {
                  entry: 'arrive',
                  initial: 'choosing',
                  on: {
                    'lesson.finished': [
                      { guard: 'goesOn', target: 'loading', actions: 'finish' },
                      { guard: 'leaves', target: '#course.place.playing.cover', actions: 'finish' },
                    ],
                  },
                  states: {
                    choosing: {
                      always: [{ guard: 'isQuiz', target: 'quiz' }, { target: 'reading' }],
                    },
                    reading: {
                      on: {
                        'block.reached': work,
                        'item.opened': work,
                        'range.played': work,
                        'answer.changed': work,
                        'answer.submitted': work,
                        'answer.rated': work,
                        'answer.reopened': work,
                        'continue.pressed': work,
                        'check.acted': work,
                        'lesson.ended': work,
                      },
                    },
                    quiz: { entry: 'arriveInQuiz', ...quizSteps },
                  },
                },
              },
            },
            exit: {
              on: {
                'exit.cancelled': [
                  { guard: 'hasLesson', target: 'lesson', actions: 'comeBack' },
                  { target: 'cover' },
                ],
                'exit.confirmed': { target: '#course.place.ended' },
              },
            },
          },
        },
        ended: { on: { 'connection.opened': { target: 'playing', actions: 'openCover' } } },
      },
    },
  },
});
