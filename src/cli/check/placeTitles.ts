import type { Place } from '../../core/issue.ts';
import { excerptOf } from '../../course/excerpt.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import { lessonPath, type LoadedCourse } from '../../course/load/loadedCourse.ts';
import { walkBlocks } from '../../course/walkBlocks.ts';

/** What authors know a file or a block by; `null` where nothing is, or the course could not be read. */
export interface PlaceTitles {
  /** The title of the lesson that a file holds. */
  readonly ofFile: (file: string) => string | null;
  /** The title or first words of the innermost block around a place that has any. */
  readonly ofBlock: (place: Place) => string | null;
}

export function placeTitles(course: LoadedCourse | null): PlaceTitles {
  const lessons = new Map(course?.lessons.map((lesson) => [lessonPath(lesson.id), lesson]) ?? []);
  return {
    ofFile: (file) => lessons.get(file)?.title ?? null,
    ofBlock: ({ file, path }) => {
      const lesson = lessons.get(file);
      const around = lesson === undefined ? [] : walkBlocks(lesson);
      const titles = around
        .filter((each) => isWithin(path, formatPath(each.path)))
        .map(({ block }) => excerptOf(block));
      // What stands within comes after what holds it; a Continue has no words of its own.
      return titles.findLast((title) => title !== null) ?? null;
    },
  };
}

/** `blocks[1].cards` is within `blocks[1]`, and `blocks[10]` is not. */
const isWithin = (path: string, around: string): boolean =>
  path === around || (path.startsWith(around) && /[.[]/.test(path.charAt(around.length)));
