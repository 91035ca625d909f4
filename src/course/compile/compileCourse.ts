import type { RichText } from '../../richtext/tree.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { CourseLock } from '../lock/schema.ts';
import type { OriginalTexts, PlayableCourse, PlayableLesson } from '../playable.ts';
import { courseSchema } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import { localFile } from '../translate/localFile.ts';
import { localise } from '../translate/localise.ts';
import { untranslated } from '../translate/untranslated.ts';
import { blocksElsewhere } from './blocksElsewhere.ts';
import { compileCover } from './compileCover.ts';
import { compileLesson } from './compileLesson.ts';
import { compileOutline } from './compileOutline.ts';
import { compiler } from './compiler.ts';
import { keysOf } from './keys.ts';
import { readPlainFormulas } from './plainFormulas.ts';

export interface CompileOptions {
  /** Where a media file is asked for. */
  readonly address?: (file: string) => string;
  /** Compiles a lesson, or gives what was made of it before. */
  readonly each?: CompileEach;
  /** Reads a text in Markdown. */
  readonly parse?: (markdown: string) => RichText;
  /** The lessons as their author wrote them, where the texts that are compiled say more. */
  readonly written?: LoadedCourse['lessons'];
}

/**
 * Compiles a course that has no errors, in its own language or one of its translations; what is
 * not translated, or changed since, stays in the author's language. Throws when the lock does not know all of the
 * course: `updateLock` first.
 */
export function compileCourse(
  loaded: LoadedCourse,
  lock: CourseLock,
  language: string,
  { address, each = (_, compile) => compile(), parse, written }: CompileOptions = {},
): PlayableCourse {
  const locale = loaded.locales.get(language);
  const texts = locale === undefined ? loaded : localise(loaded, locale);
  const left = locale === undefined ? null : untranslated(loaded, locale);
  const tools = compiler(keysOf(lock), language, loaded, {
    local: localFile(locale),
    address,
    parse,
    elsewhere: blocksElsewhere({ ...loaded, lessons: written ?? loaded.lessons }, language),
  });
  const lessons = texts.lessons.map((lesson) =>
    each(lesson, () => {
      const { value, drawn } = readPlainFormulas(lessonSchema, lesson, language);
      return {
        ...compileLesson(texts.course, value, tools),
        ...(drawn.length === 0 ? {} : { drawn }),
        ...originals(left?.lessons.get(lesson.id)),
      };
    }),
  );
  // Of the course itself all formulas are put into words: its cover has no room to draw them.
  const { value: course } = readPlainFormulas(courseSchema, texts.course, language);
  return {
    cover: { ...compileCover({ ...texts, course }, lessons, tools), ...originals(left?.cover) },
    outline: {
      ...compileOutline({ ...texts, course }, lessons, tools),
      ...originals(left?.course),
    },
    lessons,
  };
}

const originals = (original: OriginalTexts | null | undefined) =>
  original === null || original === undefined ? {} : { original };

/** Compiles a lesson, whose texts are in the language by now. */
export type CompileEach = (lesson: AuthoredLesson, compile: () => PlayableLesson) => PlayableLesson;
