import { preloadQuestionViews } from '../../blocks/questionViews.ts';
import { preloadViews } from '../../blocks/views.ts';
import type { PlayableLesson } from '../../course/playable.ts';
import { blocksByKey } from './blocksByKey.ts';

const loads = new WeakMap<PlayableLesson, Promise<void>>();

/** The views that a lesson is drawn with, asked for once. Never rejects: see `preloadViews`. */
export function viewsFor(lesson: PlayableLesson): Promise<void> {
  const known = loads.get(lesson);
  if (known !== undefined) return known;
  const load = loadViews(lesson);
  loads.set(lesson, load);
  return load;
}

const loadViews = (lesson: PlayableLesson): Promise<void> =>
  lesson.type === 'quiz'
    ? preloadQuestionViews(lesson.quiz.questions.map(({ type }) => type))
    : preloadViews([...blocksByKey(lesson.blocks).values()].map(({ type }) => type));
