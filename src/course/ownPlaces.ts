import { isOwn } from '../blocks/ownBehaviours.ts';
import { withNested } from '../blocks/withNested.ts';
import { memoEach } from '../core/memo.ts';
import type { OutlinePlace, PlayableLesson, PlayableOutline } from './playable.ts';

/** Where learners keep something for themselves; nothing where nowhere, so that an outline is what it was. */
export function ownPlaces(lessons: readonly PlayableLesson[]): Pick<PlayableOutline, 'own'> {
  const own = lessons.flatMap(ownIn);
  return own.length === 0 ? {} : { own };
}

/** Once for each lesson: while a course is written, one of them changes at a time. */
const ownIn = memoEach((lesson: PlayableLesson): readonly OutlinePlace[] =>
  lesson.type === 'lesson'
    ? withNested(lesson.blocks)
        .filter(isOwn)
        .map(({ key }) => ({ lesson: lesson.key, block: key }))
    : [],
);
