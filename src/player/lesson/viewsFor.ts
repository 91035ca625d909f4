import { use, useEffect } from 'react';

import type { PlayableQuestion } from '../../blocks/playable.ts';
import { preloadQuestionViews } from '../../blocks/questionViews.ts';
import { preloadViews } from '../../blocks/views.ts';
import type { PlayableLesson } from '../../course/playable.ts';
import { blocksByKey } from './blocksByKey.ts';

const known = new WeakMap<PlayableLesson, Promise<void>>();

/** Those that were drawn with their views: nothing about them is to be waited for again. */
const drawn = new WeakSet<PlayableLesson>();

/** The views that a lesson is drawn with, asked for once. Never rejects: see `preloadViews`. */
export function viewsFor(lesson: PlayableLesson): Promise<void> {
  const asked = known.get(lesson);
  if (asked !== undefined) return asked;
  const load = loadViews(lesson);
  // By these two React sees that it need not wait, not even for the promise's own answer.
  void load.then(() => Object.assign(load, { status: 'fulfilled', value: undefined }));
  known.set(lesson, load);
  return load;
}

/** Suspends until the views of a lesson are there; draws at once when they are. */
export function useViewsOf(lesson: PlayableLesson): void {
  // Whoever suspended by a promise has to name it once more when it goes on: so, until it was drawn.
  if (!drawn.has(lesson)) use(viewsFor(lesson));
  useEffect(() => void drawn.add(lesson), [lesson]);
}

/**
 * Fetches the views of a lesson that comes later: those of one type at a time, whenever the browser has
 * nothing else to do. Each has its scripts read and its styles joined to those of the page.
 */
export async function viewsAhead(
  lesson: PlayableLesson,
  whenIdle: (run: () => void) => void,
): Promise<void> {
  for (const load of loadsOf(lesson)) {
    await new Promise<void>((idle) => whenIdle(idle));
    await load();
  }
  await viewsFor(lesson);
}

const loadViews = async (lesson: PlayableLesson): Promise<void> =>
  void (await Promise.all(loadsOf(lesson).map((load) => load())));

/** What fetches the views of a lesson: a part for each type. */
function loadsOf(lesson: PlayableLesson): readonly (() => Promise<void>)[] {
  if (lesson.type === 'quiz') return loadsOfQuestions(lesson.quiz.questions);
  const blocks = [...blocksByKey(lesson.blocks).values()];
  const types = new Set(blocks.map(({ type }) => type));
  return [
    ...[...types].map((type) => () => preloadViews([type])),
    ...loadsOfQuestions(blocks.flatMap(({ questions }) => questions)),
  ];
}

const loadsOfQuestions = (questions: readonly PlayableQuestion[]) =>
  [...new Set(questions.map(({ type }) => type))].map((type) => () => preloadQuestionViews([type]));
