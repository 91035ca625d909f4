import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { type FixedFiles, fixFiles } from '../../course/fix/fixFiles.ts';
import { checkCourse } from '../../course/check/checkCourse.ts';
import { sortIssues } from '../../course/check/sortIssues.ts';
import { COURSE_FILE, type CourseFiles } from '../../course/files.ts';
import { missingLock } from '../../course/lock/missingLock.ts';
import { folderInWords } from '../../node/checkedCourse.ts';
import { readCourseFolder } from '../../node/readCourse.ts';
import { writeTexts } from '../../node/writeFiles.ts';
import { proveCourse } from '../../proof/proveCourse.ts';
import type { Command, Outcome } from '../command.ts';
import { type Arguments, readArguments } from '../readArguments.ts';
import { checkLinks } from './links/checkLinks.ts';
import { errorsIn, type Report, warningsIn } from './report.ts';
import { reportInWords } from './reportInWords.ts';

const help = `Usage: waymark check <course folder> [--json] [--fix] [--links]

Reads a course and reports everything that is wrong with it: in which file and
line, what it means, and how to mend it.

Options:
  --fix    Add ids that are missing, and make ids unique that stand there twice
  --json   Print the report as one JSON document, for other programs
  --links  Ask for every web address of the course, whether it still leads
           somewhere. Only then does check use the network.

Exit status: 0 without errors (warnings are fine), 1 with errors; with --links
also 1 when a link leads nowhere, or when none could be checked.
`;

/** `waymark check`: every problem of a course in one run. */
export const checkCommand: Command = { help, run };

async function run(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, ['--json', '--fix', '--links']);
  if (!read.ok) return { status: 2, complaint: `${read.error}\n\n${help}` };
  if (/\.zip$/i.test(read.value.folder)) return { status: 2, complaint: packed(read.value.folder) };
  const folder = await courseFolder(read.value.folder);
  if (folder === null) {
    return { status: 2, complaint: `There is no folder "${read.value.folder}".\n` };
  }
  return checkFolder(folder, read.value);
}

const packed = (path: string): string =>
  `"${path}" is a packed folder. Unpack it, and name the folder that comes out. If "waymark publish" made it, "waymark open" does that.\n`;

/** The folder that was named, or that of the file that was; of a course where it is a part of one. */
async function courseFolder(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  const folder = found.isDirectory() ? resolve(path) : dirname(resolve(path));
  return PARTS.has(basename(folder)) && existsSync(join(folder, '..', COURSE_FILE))
    ? dirname(folder)
    : folder;
}

/** What the folders in a course are called. */
const PARTS = new Set(['lessons', 'locales', 'media']);

async function checkFolder(folder: string, { options }: Arguments): Promise<Outcome> {
  const found = await readCourseFolder(folder);
  const fixed = options.has('--fix') ? fixFiles(found) : NOTHING_FIXED;
  await writeTexts(folder, fixed.texts);
  const read = makeReport(withTexts(found, fixed.texts), folder, fixed);
  const report = options.has('--links') ? await withLinks(read) : read;
  const output = options.has('--json') ? reportInJson(report) : reportInWords(report);
  return { status: isWell(report) ? 0 : 1, output };
}

async function withLinks(report: Report): Promise<Report> {
  if (report.course === null) return report;
  const links = await checkLinks(report.course);
  return { ...report, links, issues: sortIssues([...report.issues, ...links.issues]) };
}

const isWell = ({ issues, links }: Report): boolean =>
  !issues.some(isError) && (links === null || (links.dead === 0 && !links.offline));

const NOTHING_FIXED: FixedFiles = { texts: new Map(), renamed: [] };

function makeReport(files: CourseFiles, folder: string, fixed: FixedFiles): Report {
  const { course, issues: found } = checkCourse(files, {
    folderName: basename(folder),
    address: folderInWords(folder),
  });
  const issues = course === null ? found : [...found, ...missingLock(course)];
  // A course that is wrong on paper would only fail in strange ways when it is played.
  const proved = course === null || issues.some(isError) ? [] : proveCourse(course);
  return {
    course,
    fixed: [...fixed.texts.keys()],
    renamed: fixed.renamed,
    links: null,
    issues: sortIssues([...issues, ...proved]),
  };
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';

function withTexts(files: CourseFiles, texts: ReadonlyMap<string, string>): CourseFiles {
  const encoder = new TextEncoder();
  const written = [...texts].map(
    ([path, text]) => [path, { bytes: encoder.encode(text) }] as const,
  );
  return new Map([...files, ...written]);
}

/** The report for other programs: one JSON document. */
function reportInJson(report: Report): string {
  const document = {
    course: report.course?.course.id ?? null,
    errors: errorsIn(report),
    warnings: warningsIn(report),
    fixed: report.fixed,
    renamed: report.renamed,
    ...(report.links === null
      ? {}
      : {
          links: {
            asked: report.links.asked,
            dead: report.links.dead,
            offline: report.links.offline,
          },
        }),
    issues: report.issues,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
