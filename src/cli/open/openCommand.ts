import { readFile, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { type Result, fail, ok } from '../../core/result.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { readZip, type ZipEntry } from '../../node/readZip.ts';
import { writeFolder } from '../../node/writeWhole.ts';
import { openedCourse, partOfCourse, SOURCE_FILE } from '../../publish/sourceZip.ts';
import type { Command, Outcome } from '../command.ts';
import { readArguments } from '../readArguments.ts';

const help = `Usage: waymark open <package.zip> --out <folder>

Gives back the course that a package was made from, as its author wrote it: to
go on with it, or to see what learners were given. Name the folder as the course
is called, for its name is the course's id:

  waymark open peer-work-1.0.0-scorm12.zip --out courses/peer-work
`;

/** `waymark open`: from a package back to the course. */
export const openCommand: Command = { help, run };

async function run(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, [], ['--out']);
  if (!read.ok) return { status: 2, complaint: `${read.error}\n\n${help}` };
  const out = read.value.values.get('--out');
  if (out === undefined) return { status: 2, complaint: `Say where to: --out FOLDER.\n\n${help}` };
  const opened = await open(read.value.folder, resolve(out));
  return opened.ok
    ? { status: 0, output: opened.value }
    : { status: 1, complaint: `${opened.error}\n` };
}

type Files = ReadonlyMap<string, Uint8Array>;

async function open(file: string, folder: string): Promise<Result<string, string>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return fail(`There is no file “${file}”, or it cannot be read.`);
  const course = courseIn(new Uint8Array(bytes));
  if (!course.ok) return fail(`“${file}” was not opened. ${course.error}`);
  if ((await readdir(folder).catch(() => [])).length > 0) {
    return fail(`The folder “${folder}” is not empty. Nothing was written over: name a new one.`);
  }
  try {
    await writeFolder(folder, course.value);
    return ok(made(folder, course.value));
  } catch (error) {
    const words = diskTrouble(error, folder);
    if (words === null) throw error;
    return fail(`The course could not be written. ${words}`);
  }
}

const FOREIGN =
  'It does not carry a course: only packages that “waymark publish” made can be opened.';

function courseIn(bytes: Uint8Array): Result<Files, string> {
  const packaged = unpacked(bytes, partOfCourse);
  if (!packaged.ok) return packaged;
  const zip = packaged.value.get(SOURCE_FILE);
  if (zip === undefined) return fail(FOREIGN);
  const source = unpacked(zip, () => true);
  if (!source.ok) return source;
  const course = openedCourse(packaged.value, source.value);
  return course === null ? fail(FOREIGN) : ok(course);
}

function unpacked(bytes: Uint8Array, wanted: (path: string) => boolean): Result<Files, string> {
  const entries = readZip(bytes);
  if (!entries.ok) return entries;
  const files = entries.value.filter(({ path }) => wanted(path));
  try {
    return ok(new Map(files.map(({ path, unpack }: ZipEntry) => [path, unpack()])));
  } catch (error) {
    return fail(`A file in it is damaged: ${error instanceof Error ? error.message : ''}`);
  }
}

function made(folder: string, files: Files): string {
  const id = /"id":\s*"([^"]+)"/.exec(new TextDecoder().decode(files.get('course.json')))?.[1];
  const renamed =
    id === undefined || id === basename(folder)
      ? ''
      : `Before you go on with it, rename the folder to “${id}”, the course's id.\n`;
  return `The course is in ${folder}: ${files.size} files.\n${renamed}`;
}
