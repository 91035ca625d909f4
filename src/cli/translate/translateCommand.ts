import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Issue } from '../../core/issue.ts';
import { ok } from '../../core/result.ts';
import { localePath } from '../../course/load/loadedCourse.ts';
import {
  type OpenTranslation,
  openTranslation,
  writtenTranslation,
} from '../../course/translate/translateCourse.ts';
import {
  confirmed,
  type UpdatedTranslation,
  updateTranslation,
} from '../../course/translate/updateTranslation.ts';
import { folderInWords } from '../../node/checkedCourse.ts';
import { readCourseFolder } from '../../node/readCourse.ts';
import { writeWhole } from '../../node/writeWhole.ts';
import type { Command, Outcome } from '../command.ts';
import { translationInWords } from './translationInWords.ts';
import { type TranslateRequest, translateRequest } from './translateRequest.ts';
import { exportXliff, importXliff } from './xliffFiles.ts';

const help = `Usage: waymark translate <course folder> <language> [options]

Makes or updates the translation of a course into a language, named by its code:
“de” for German, “ar” for Arabic, “pt-BR” for Portuguese as in Brazil. Every text
stands in locales/<language>.json beside its translation: what changed since it
was translated first, with what it was; then what is new; then the rest.

  waymark translate courses/fire-safety de

Write each translation as “text”. A text that changed is up to date again once
you change its translation, or delete what it “was”.

Options:
  --done KEY         A translation is good as it is, though its source changed;
                     several with commas between them, or “all”
  --export FILE.xlf  Write a file for translators, which their tools read (XLIFF)
  --changed          Only what is new or out of date goes into that file
  --xliff 1.2        The version of XLIFF that is written: 2.1 (the default) or 1.2
  --import FILE.xlf  Take in the file that came back, in either version

Exit status: 0 when it is done, 1 when a file cannot be read or was refused.
`;

/** `waymark translate`: the file of a translation, made or brought up to date. */
export const translateCommand: Command = { help, run };

async function run(args: readonly string[]): Promise<Outcome> {
  const request = translateRequest(args);
  if (!request.ok) return { status: 2, complaint: `${request.error}\n\n${help}` };
  const folder = resolve(request.value.folder);
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) {
    return { status: 2, complaint: `There is no folder "${request.value.folder}".\n` };
  }
  const opened = openTranslation(await readCourseFolder(folder), request.value.language);
  return opened.ok
    ? translate(folder, opened.value, request.value)
    : { status: 1, complaint: unreadable(opened.error, folder) };
}

const unreadable = ([first, ...more]: readonly Issue[], folder: string): string => {
  const { place, message, remedy } = first ?? { place: null, message: '', remedy: '' };
  const where = place === null ? '' : `${place.file}, line ${place.line}: `;
  const others = more.length === 0 ? '' : ` So are ${more.length} more.`;
  return `The course cannot be translated before this is mended.${others} “waymark check ${folderInWords(folder)}” shows all.\n\n${where}${message}\n${remedy}\n`;
};

async function translate(
  folder: string,
  opened: OpenTranslation,
  request: TranslateRequest,
): Promise<Outcome> {
  if (opened.course.course.language === request.language) {
    return { status: 2, complaint: `The course is written in “${request.language}” already.\n` };
  }
  const updated = updateTranslation(opened.course, opened.locale);
  const unknown = unknownKeys(updated, request.done);
  if (unknown !== null) return { status: 2, complaint: unknown };
  const confirmedSegments = confirmed(updated.segments, request.done);
  const taken =
    request.from === null
      ? ok({ segments: confirmedSegments, words: '' })
      : await importXliff(opened, confirmedSegments, request.from);
  if (!taken.ok) return { status: 1, complaint: `${taken.error}\n` };
  const { segments, words } = taken.value;
  const written = writtenTranslation(opened, { ...updated, segments });
  for (const [path, text] of written) await writeWhole(resolve(folder, path), text);
  const told = words + translationInWords(opened, { ...updated, segments }, written);
  if (request.to === null) return { status: 0, output: told };
  const exported = await exportXliff(opened, segments, request.to);
  return exported.ok
    ? { status: 0, output: `${told}\n${exported.value}` }
    : { status: 1, output: told, complaint: `${exported.error}\n` };
}

/** A key that names nothing that is out of date was mistyped, or is done already. */
function unknownKeys({ segments }: UpdatedTranslation, done: TranslateRequest['done']) {
  if (done === 'all') return null;
  const wrong = [...done].filter((key) =>
    segments.every((segment) => segment.key !== key || segment.state === 'new'),
  );
  return wrong.length === 0
    ? null
    : `Nothing is translated under “${wrong.join('”, “')}”. The keys stand in ${localePath('<language>')}; nothing was changed.\n`;
}
