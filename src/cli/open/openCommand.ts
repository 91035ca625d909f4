import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { type Result, fail, ok } from '../../core/result.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { readPlainFile } from '../../node/readPlainFile.ts';
import { nodeUnpacker } from '../../node/readZip.ts';
import { courseIn, type LaterFiles } from '../../publish/courseIn.ts';
import { DamagedFile } from '../../publish/zipEntries.ts';
import { writeFolder } from '../../node/writeWhole.ts';
import type { Command, Outcome } from '../command.ts';
import { readArguments } from '../readArguments.ts';

const help = `Usage: waymark open <package> --out <folder>

Gives back the course that a package was made from, as its author wrote it: to
go on with it, or to see what learners were given. A package is a zip file, or
the one file that --target html makes. Name the folder as the course is called,
for its name is the course's id:

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

async function open(file: string, folder: string): Promise<Result<string, string>> {
  const bytes = await readPlainFile(file);
  if (bytes === null) return fail(`There is no file “${file}”, or it cannot be read.`);
  const course = courseIn(new Uint8Array(bytes), nodeUnpacker);
  if (!course.ok) return fail(`“${file}” was not opened. ${course.error.words}`);
  if ((await readdir(folder).catch(() => [])).length > 0) {
    return fail(`The folder “${folder}” is not empty. Nothing was written over: name a new one.`);
  }
  try {
    await writeFolder(folder, unpackedOneByOne(course.value));
    return ok(made(folder, course.value));
  } catch (error) {
    if (error instanceof DamagedFile) return fail(`“${file}” was not opened. ${error.message}`);
    const words = diskTrouble(error, folder);
    if (words === null) throw error;
    return fail(`The course could not be written. ${words}`);
  }
}

/** So that never more than one of them is in memory. */
function* unpackedOneByOne(files: LaterFiles): Iterable<readonly [string, Uint8Array]> {
  for (const [path, unpack] of files) yield [path, unpack()];
}

function made(folder: string, files: LaterFiles): string {
  const course = new TextDecoder().decode(files.get(COURSE_FILE)?.());
  const id = /"id":\s*"([^"]+)"/.exec(course)?.[1];
  const renamed =
    id === undefined || id === basename(folder)
      ? ''
      : `Before you go on with it, rename the folder to “${id}”, the course’s id.\n`;
  return `The course is in ${folder}: ${files.size} files.\n${renamed}`;
}
