import { readFile, stat } from 'node:fs/promises';

import { type Result, fail, ok } from '../../core/result.ts';
import type { OpenTranslation } from '../../course/translate/translateCourse.ts';
import type { Segment } from '../../course/translate/updateTranslation.ts';
import { importUnits } from '../../course/translate/xliff/importUnits.ts';
import { readXliff } from '../../course/translate/xliff/readXliff.ts';
import { writeXliff, type XliffHead } from '../../course/translate/xliff/writeXliff.ts';
import { writeWhole } from '../../node/writeWhole.ts';
import { countInWords } from '../countInWords.ts';
import type { XliffExport } from './translateRequest.ts';

/** What became of a file for translators: what is said of it, and the texts from now on. */
interface Exchanged {
  readonly segments: readonly Segment[];
  readonly words: string;
}

const headOf = ({ course: { course }, language }: OpenTranslation): XliffHead => ({
  course: course.id,
  source: course.language,
  target: language,
});

/** Writes a file for a translator. What is there already is never written over. */
export async function exportXliff(
  opened: OpenTranslation,
  segments: readonly Segment[],
  { file, version, changed }: XliffExport,
): Promise<Result<string, string>> {
  const asked = segments.filter(({ state }) => !changed || state !== 'current');
  if (asked.length === 0) return ok(`Nothing is new or out of date: no file was written.\n`);
  if ((await stat(file).catch(() => null)) !== null) {
    return fail(
      `“${file}” is there already, and may hold a translator's work. Name a new file, or take it in first with --import.`,
    );
  }
  await writeWhole(file, writeXliff(version, headOf(opened), asked));
  const count = countInWords(asked.length, 'text', 'texts');
  return ok(`Wrote ${file} (XLIFF ${version}): ${count}. Take it in with --import.\n`);
}

/** More than any course has. In bytes. */
const LARGEST = 30_000_000;

/** Takes in a file that came back from a translator; refuses what is none, whole. */
export async function importXliff(
  opened: OpenTranslation,
  segments: readonly Segment[],
  file: string,
): Promise<Result<Exchanged, string>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const read = readXliff(text.value, headOf(opened));
  if (!read.ok) {
    const { line, message } = read.error;
    return fail(`“${file}” was not taken in, for ${message}. Line ${line}. Nothing was changed.`);
  }
  const imported = importUnits(segments, read.value.units);
  const notes = imported.notes.map(
    ({ line, key, message }) => `  line ${line}, ${key}\n    ${message}`,
  );
  const took = `Took ${countInWords(imported.taken, 'translation', 'translations')} from ${file}.`;
  const told = notes.length === 0 ? [] : ['', `To look at in ${file}:`, ...notes, ''];
  return ok({ segments: imported.segments, words: `${[took, ...told].join('\n')}\n` });
}

async function readText(file: string): Promise<Result<string, string>> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return fail(`There is no file “${file}”.`);
  if (found.size > LARGEST) {
    return fail(
      `“${file}” is larger than 30 MB: no course has so many texts. Nothing was changed.`,
    );
  }
  const bytes = await readFile(file);
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return fail(
      `“${file}” is neither UTF-8 nor UTF-16. Save it as UTF-8 in the translator's tool.`,
    );
  }
}

/** By its byte-order mark: some tools write UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
