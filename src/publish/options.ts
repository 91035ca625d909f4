import { type Result, fail, ok } from '../core/result.ts';
import type { LoadedCourse } from '../course/load/loadedCourse.ts';

/** What one publication changes in a course; the course's own files stay as they are. */
export interface PublishOptions {
  /** BCP 47 tags: the languages to carry, the one to begin with first. */
  readonly languages?: readonly string[];
  /** In percent, for every quiz. */
  readonly passingScore?: number;
  readonly contact?: { readonly name: string; readonly link?: string };
}

/** A course as one publication wants it; or in words why it cannot be that. */
export function withOptions(
  loaded: LoadedCourse,
  { languages, passingScore, contact }: PublishOptions,
): Result<LoadedCourse, string> {
  const { language, translations } = loaded.course;
  const known = [language, ...translations];
  const [first = language, ...others] = languages ?? known;
  const unknown = [first, ...others].find((each) => !known.includes(each));
  if (unknown !== undefined) return fail(notIn(unknown, known));
  const course = {
    ...loaded.course,
    language: first,
    translations: [...new Set(others)].filter((each) => each !== first),
    ...(passingScore === undefined ? {} : { passingScore }),
    ...(contact === undefined ? {} : { contact }),
  };
  return ok({ ...loaded, course, lessons: lessonsWith(loaded.lessons, passingScore) });
}

const notIn = (language: string, known: readonly string[]): string =>
  `The course is not written in “${language}”. It has: ${known.join(', ')}. Name only these, or translate the course first.`;

/** The passing score of a publication beats that of each quiz. */
const lessonsWith = (
  lessons: LoadedCourse['lessons'],
  passingScore: number | undefined,
): LoadedCourse['lessons'] =>
  passingScore === undefined
    ? lessons
    : lessons.map((lesson) =>
        lesson.type === 'quiz' ? { ...lesson, quiz: { ...lesson.quiz, passingScore } } : lesson,
      );
