import { memoEach } from '../../core/memo.ts';
import { type CompileEach, compileCourse } from '../../course/compile/compileCourse.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import type { CourseLock } from '../../course/lock/schema.ts';
import type { PlayableCourse, PlayableCover, PlayableLesson } from '../../course/playable.ts';
import { packOutline } from '../../course/outlineFile.ts';
import { coverFile, lessonFile, outlineFile } from '../../course/playableFiles.ts';
import type { AuthoredLesson } from '../../course/schema/lesson.ts';
import { withoutMarks } from '../marks/mark.ts';
import { courseMarker, parseMarked } from '../marks/markCourse.ts';
import type { DraftPage } from './builtDraft.ts';

/** `media`: the same object as long as no file but texts has changed. */
type CompileDraft = (
  loaded: LoadedCourse,
  lock: CourseLock,
  media: object,
) => Pick<DraftPage, 'cover' | 'files' | 'texts'>;

/**
 * Compiles a course in all its languages, each lesson only when it, or what it hangs on, changed. In the
 * author's language each text says which field it is of.
 */
export function draftCompiler(): CompileDraft {
  const keep = lessonKeeper();
  const mark = courseMarker();
  return (loaded, lock, media) => {
    const { course } = loaded;
    const eachIn = keep(loaded, lock, media);
    const marked = mark(loaded);
    const compile = (language: string, of: LoadedCourse, parse?: typeof parseMarked) =>
      compileCourse(of, lock, language, {
        each: eachIn(language),
        written: loaded.lessons,
        ...(parse && { parse }),
      });
    const first = compile(course.language, marked.loaded, parseMarked);
    const others = course.translations.map((language) => compile(language, loaded));
    return {
      cover: unmarked(first.cover),
      files: new Map([first, ...others].flatMap(filesOf)),
      texts: marked.texts,
    };
  };
}

/** Keeps the lessons that were compiled in each language, for as long as what they hang on is the same. */
export function lessonKeeper(): (
  ...of: Parameters<CompileDraft>
) => (language: string) => CompileEach {
  const kept = new Map<string, CompileEach>();
  let hungOn: readonly unknown[] = [];
  return ({ course, locales }, lock, media) => {
    const languages = [course.language, ...course.translations];
    const now = [
      lock,
      media,
      course.passingScore,
      ...languages.flatMap((each) => [each, locales.get(each)]),
    ];
    if (!isSameList(hungOn, now)) kept.clear();
    hungOn = now;
    return (language) => {
      const each = kept.get(language) ?? compileOnce();
      kept.set(language, each);
      return each;
    };
  };
}

/** Of a course's cover nothing is drawn from here: it says which course it is. */
const unmarked = (cover: PlayableCover): PlayableCover =>
  JSON.parse(withoutMarks(JSON.stringify(cover)));

function compileOnce(): CompileEach {
  const known = new WeakMap<AuthoredLesson, PlayableLesson>();
  return (lesson, compile) => {
    const compiled = known.get(lesson) ?? compile();
    known.set(lesson, compiled);
    return compiled;
  };
}

/** As a package has them, in all characters: no server comes between a draft and its page. */
const filesOf = ({
  cover,
  outline,
  lessons,
}: PlayableCourse): readonly (readonly [string, string])[] => [
  [coverFile(cover.language), JSON.stringify(cover)],
  [outlineFile(outline.language), JSON.stringify(packOutline(outline))],
  ...lessons.map((lesson) => [lessonFile(lesson.id, lesson.language), lessonJson(lesson)] as const),
];

const lessonJson = memoEach((lesson: PlayableLesson) => JSON.stringify(lesson));

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
