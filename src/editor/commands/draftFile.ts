import type { AnySchema } from '../../blocks/schemaNode.ts';
import { COURSE_FILE, limitsOf } from '../../course/files.ts';
import { courseSchema } from '../../course/schema/course.ts';
import { lessonSchema } from '../../course/schema/lesson.ts';
import { localeSchema } from '../../course/schema/locale.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { fieldsIn, isWithin } from '../document/jsonText.ts';

/** One file of a draft as commands look at it. */
export interface DraftFile {
  readonly file: string;
  readonly text: string;
  /** What it holds, as far as its parser understands it. */
  readonly value: unknown;
  /** What it has to hold. */
  readonly schema: AnySchema;
}

/** `null` where the draft has no such file, none that authors write, or one that nobody could read. */
export function fileIn(draft: Draft, file: string): DraftFile | null {
  const text = draft.get(file);
  const schema = schemaOf(file);
  if (text === undefined || schema === null) return null;
  if (!isWithin(text, limitsOf(file))) return null;
  return { file, text, value: fieldsIn(text), schema };
}

export function schemaOf(file: string): AnySchema | null {
  if (file === COURSE_FILE) return courseSchema;
  if (isLessonFile(file)) return lessonSchema;
  return /^locales\/[^/]+\.json$/.test(file) ? localeSchema : null;
}

export const isLessonFile = (file: string): boolean => /^lessons\/[^/]+\.json$/.test(file);

/** The language that a course is written in; English where nothing says so. */
export function languageOf(draft: Draft): string {
  const language = valueAt(fileIn(draft, COURSE_FILE)?.value, ['language']);
  return typeof language === 'string' ? language : 'en';
}
