import type { AuthoredBlock } from '../../blocks/contract.ts';
import { memoEach } from '../../core/memo.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { AuthoredLesson } from '../schema/lesson.ts';
import { localiseLesson } from '../translate/localise.ts';
import { walkBlocks } from '../walkBlocks.ts';

/**
 * Finds a block by its id as the languages of a course other than one have it. Only the lessons that it
 * is asked about are translated for that, each once.
 */
export function blocksElsewhere(
  { course, lessons, locales }: Pick<LoadedCourse, 'course' | 'lessons' | 'locales'>,
  language: string,
): (id: string) => readonly AuthoredBlock[] {
  const others = [course.language, ...course.translations].filter((each) => each !== language);
  return (id) => {
    const standing = lessons.filter((lesson) => blocksIn(lesson).has(id));
    return others.flatMap((other) => {
      const locale = locales.get(other);
      return standing.flatMap((lesson) => {
        const there = locale === undefined ? lesson : localiseLesson(lesson, locale);
        return blocksIn(there).get(id) ?? [];
      });
    });
  };
}

const blocksIn = memoEach(
  (lesson: AuthoredLesson): ReadonlyMap<string, AuthoredBlock> =>
    new Map(walkBlocks(lesson).map(({ block }) => [block.id, block])),
);
