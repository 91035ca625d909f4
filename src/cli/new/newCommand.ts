import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

import { LOCK_FILE } from '../../course/files.ts';
import { kebab } from '../../course/kebab.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import { writeTexts } from '../../node/writeFiles.ts';
import type { Command, Outcome } from '../command.ts';
import { readArguments } from '../readArguments.ts';
import { templateFiles } from './template/files.ts';

const help = `Usage: waymark new <folder>

Makes a small, good course to start from: two lessons and a short quiz. The
folder's name becomes the course's id, so use small letters and hyphens:

  waymark new courses/fire-safety
`;

/** `waymark new`: a course to start from. */
export const newCommand: Command = { help, run };

async function run(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, []);
  if (!read.ok) return { status: 2, complaint: `${read.error}\n\n${help}` };
  const folder = resolve(read.value.folder);
  const problem = nameProblem(basename(folder)) ?? (await occupied(folder));
  if (problem !== null) return { status: 2, complaint: problem };
  const files = newCourseFiles({
    id: basename(folder),
    today: new Date().toISOString().slice(0, 10),
    schemas: await schemasFrom(folder),
    random: Math.random,
  });
  await writeTexts(folder, files);
  return { status: 0, output: made(read.value.folder, [...files.keys()]) };
}

function nameProblem(name: string): string | null {
  const id = kebab(name);
  if (id === name) return null;
  const rule = 'the name becomes the id of the course: small letters a–z, digits and hyphens';
  return `The folder cannot be called "${name}", for ${rule}.${id === '' ? '' : ` Try "${id}".`}\n`;
}

/** Nothing that is there already is ever written over. */
async function occupied(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return `"${folder}" is a file.\n`;
  const names = await readdir(folder);
  return names.length === 0 ? null : `The folder "${folder}" is not empty. Name a new one.\n`;
}

/** The schemas of the project in which the command runs, if the new course is within it. */
async function schemasFrom(folder: string): Promise<string | null> {
  const project = process.cwd();
  const schemas = join(project, 'public', 'schema');
  const found = await stat(join(schemas, 'course.schema.json')).catch(() => null);
  if (found === null || !folder.startsWith(project + sep)) return null;
  return `${relative(folder, schemas).split(sep).join('/')}/`;
}

const made = (folder: string, files: readonly string[]): string =>
  [
    `Made a course in ${folder}:`,
    ...files.map((file) => `  ${file}`),
    '',
    'Start it with “npm start”, and change a text while it plays.',
    `Check it with “npm run -s waymark -- check ${folder}”.`,
    '',
  ].join('\n');

/** What makes a new course its own. */
interface NewCourse {
  readonly id: string;
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
