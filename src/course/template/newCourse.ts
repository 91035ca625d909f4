import { LOCK_FILE } from '../files.ts';
import { loadCourse } from '../load/loadCourse.ts';
import { lockText } from '../lock/lockText.ts';
import { updateLock } from '../lock/updateLock.ts';
import { templateFiles } from './files.ts';

/** What makes a new course its own. */
interface NewCourse {
  readonly id: string;
  /** `null`: the one that it was made with, which tells what to do with it. */
  readonly title: string | null;
  /** Year-month-day. */
  readonly today: string;
  /** Where the JSON Schemas are, relative to the course's folder, with / at the end; if anywhere. */
  readonly schemas: string | null;
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
}

/** The files of a new course, by path, its first numbers among them: it misses none that were lost. */
export function newCourseFiles(course: NewCourse): ReadonlyMap<string, string> {
  const files = new Map(
    [...templateFiles].map(([path, text]) => [path, fileFor(path, text, course)]),
  );
  const encoder = new TextEncoder();
  const { course: loaded } = loadCourse(
    new Map([...files].map(([path, text]) => [path, { bytes: encoder.encode(text) }])),
  );
  if (loaded === null) return files;
  const { lock } = updateLock(loaded, null, course.random);
  return files.set(LOCK_FILE, lockText(lock));
}

function fileFor(path: string, text: string, { id, title, today, schemas }: NewCourse): string {
  if (!path.endsWith('.json')) return text;
  const isCourse = path === 'course.json';
  const own = isCourse
    ? titled(text, title)
        .replace('"id": "new-course"', `"id": "${id}"`)
        .replace('"2026-01-01"', `"${today}"`)
    : text;
  if (schemas === null) return own;
  const schema = isCourse ? `${schemas}course.schema.json` : `../${schemas}lesson.schema.json`;
  return own.replace('{\n', `{\n  "$schema": "${schema}",\n`);
}

/** A course with a name of its own has no short name yet. */
const titled = (text: string, title: string | null): string =>
  title === null
    ? text
    : text
        .replace(/"title": ".*"/, () => `"title": ${JSON.stringify(title)}`)
        .replace(/ *"shortTitle": ".*",\n/, '');
