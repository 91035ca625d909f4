import { templateFiles } from './template/files.ts';

/** What makes a new course its own. */
export interface NewCourse {
  readonly id: string;
  /** Year-month-day. */
  readonly today: string;
  /** Where the JSON Schemas are, relative to the course's folder, with / at the end; if anywhere. */
  readonly schemas: string | null;
}

/** The files of a new course, by path. */
export const newCourseFiles = (course: NewCourse): ReadonlyMap<string, string> =>
  new Map([...templateFiles].map(([path, text]) => [path, fileFor(path, text, course)]));

function fileFor(path: string, text: string, { id, today, schemas }: NewCourse): string {
  if (!path.endsWith('.json')) return text;
  const isCourse = path === 'course.json';
  const own = isCourse
    ? text.replace('"id": "new-course"', `"id": "${id}"`).replace('"2026-01-01"', `"${today}"`)
    : text;
  if (schemas === null) return own;
  const schema = isCourse ? `${schemas}course.schema.json` : `../${schemas}lesson.schema.json`;
  return own.replace('{\n', `{\n  "$schema": "${schema}",\n`);
}
