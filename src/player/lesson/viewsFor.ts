import { use, useEffect } from 'react';

import type { PlayableQuestion } from '../../blocks/playable.ts';
import { preloadQuestionViews } from '../../blocks/questionViews.ts';
import { preloadViews } from '../../blocks/views.ts';
import type { PlayableLesson } from '../../course/playable.ts';
import { blocksByKey } from './blocksByKey.ts';

const loads = new WeakMap<PlayableLesson, Promise<void>>();

/** Those that were drawn with their views: nothing about them is to be waited for again. */
const drawn = new WeakSet<PlayableLesson>();

/** The views that a lesson is drawn with, asked for once. Never rejects: see `preloadViews`. */
export function viewsFor(lesson: PlayableLesson): Promise<void> {
  const known = loads.get(lesson);
  if (known !== undefined) return known;
  const load = loadViews(lesson);
  // By these two React sees that it need not wait, not even for the promise's own answer.
  void load.then(() => Object.assign(load, { status: 'fulfilled', value: undefined }));
  loads.set(lesson, load);
  return load;
}

/** Suspends until the views of a lesson are there; draws at once when they are. */
export function useViewsOf(lesson: PlayableLesson): void {
  // Whoever suspended by a promise has to name it once more when it goes on: so, until it was drawn.
  if (!drawn.has(lesson)) use(viewsFor(lesson));
  useEffect(() => void drawn.add(lesson), [lesson]);
}

async function loadViews(lesson: PlayableLesson): Promise<void> {
  if (lesson.type === 'quiz') return loadQuestions(lesson.quiz.questions);
  const blocks = [...blocksByKey(lesson.blocks).values()];
  const asked = blocks.flatMap(({ questions }) => questions);
  await Promise.all([preloadViews(blocks.map(({ type }) => type)), loadQuestions(asked)]);
}

const loadQuestions = (questions: readonly PlayableQuestion[]): Promise<void> =>
  preloadQuestionViews(questions.map(({ type }) => type));
