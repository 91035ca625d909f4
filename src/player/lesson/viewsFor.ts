import type { PlayableQuestion } from '../../blocks/playable.ts';
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

async function loadViews(lesson: PlayableLesson): Promise<void> {
  if (lesson.type === 'quiz') return loadQuestions(lesson.quiz.questions);
  const blocks = [...blocksByKey(lesson.blocks).values()];
  const asked = blocks.flatMap(({ questions }) => questions);
  await Promise.all([preloadViews(blocks.map(({ type }) => type)), loadQuestions(asked)]);
}

const loadQuestions = (questions: readonly PlayableQuestion[]): Promise<void> =>
  preloadQuestionViews(questions.map(({ type }) => type));
