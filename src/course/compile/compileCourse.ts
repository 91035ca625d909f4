import { mapTexts } from '../../blocks/mapTexts.ts';
import { memoEach } from '../../core/memo.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { CourseLock } from '../lock/schema.ts';
import type { OriginalTexts, PlayableCourse, PlayableLesson } from '../playable.ts';
import { type AuthoredCourse, courseSchema } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import { localFile } from '../translate/localFile.ts';
import { translationState } from '../translate/translationState.ts';
import { untranslated } from '../translate/untranslated.ts';
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
  { address, each = (_, compile) => compile(), parse }: CompileOptions = {},
): PlayableCourse {
  const locale = loaded.locales.get(language);
  const texts = locale === undefined ? loaded : localise(loaded, locale);
  const left = locale === undefined ? null : untranslated(loaded, locale);
  const tools = compiler(keysOf(lock), language, loaded, {
    local: localFile(locale),
    address,
    parse,
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

/** A course with its texts in another language; a text without an up-to-date translation stays. */
export function localise(course: LoadedCourse, { texts }: Pick<Locale, 'texts'>): LoadedCourse {
  const { ofCourse, ofLesson } = localisedBy(texts);
  return {
    ...course,
    course: ofCourse(course.course),
    lessons: course.lessons.map(ofLesson),
  };
}

/** Does so with each part of a course once. */
const localisedBy = memoEach((texts: Locale['texts']) => {
  const translations = new Map(Object.entries(texts));
  const translate = ({ stablePath, value }: { stablePath: string; value: string }): string => {
    const translation = translations.get(stablePath);
    return translation !== undefined && translationState(translation, value) === 'current'
      ? translation.text
      : value;
  };
  return {
    ofCourse: memoEach((course: AuthoredCourse) =>
      mapTexts(courseSchema, course, translate, 'course'),
    ),
    ofLesson: memoEach((lesson: AuthoredLesson) =>
      mapTexts(lessonSchema, lesson, translate, `lesson.${lesson.id}`),
    ),
  };
});
