import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { kebab } from '../../course/kebab.ts';
import { newCourseFiles } from '../../course/template/newCourse.ts';
import { writeTexts } from '../../node/writeFiles.ts';
import type { Command, Outcome } from '../command.ts';
import { readArguments } from '../readArguments.ts';

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
    title: null,
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
    `Start it with “${startOf(resolve(folder))}”, and change a text while it plays.`,
    `Check it with “npm run -s waymark -- check ${folder}”.`,
    '',
  ].join('\n');

/** What plays the course: the library shows the courses of one folder. */
function startOf(folder: string): string {
  const library = dirname(folder);
  if (library === resolve('courses')) return 'npm start';
  // From beside the project at the most: from further away the whole path is easier to read.
  const near = relative('', library);
  return `WAYMARK_COURSES=${near.startsWith(join('..', '..')) ? library : near} npm start`;
}
