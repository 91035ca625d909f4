import type { Issue } from '../../core/issue.ts';
import { printable } from '../../core/pathProblem.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { walkBlocks } from '../../course/walkBlocks.ts';
import { countInWords } from '../countInWords.ts';
import { languageNote } from '../../i18n/languageNote.ts';
import { type PlaceTitles, placeTitles } from './placeTitles.ts';
import { errorsIn, type Report, warningsIn } from './report.ts';

/** The report for people: file by file, and a last line that sums it up. */
export function reportInWords(report: Report): string {
  const files = [...new Set(report.issues.map(({ place }) => place.file))];
  const titles = placeTitles(report.course);
  const note = report.course === null ? null : languageNote(report.course.course);
  const parts = [
    ...report.fixed.map((file) => fixedInWords(file, report.renamed)),
    ...files.map((file) => inFile(file, report.issues, titles)),
    summary(report),
    ...linksInWords(report.links),
    ...(note === null ? [] : [note]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Whoever pasted a copy has to see which of the two is taken for it. */
function fixedInWords(file: string, renamed: Report['renamed']): string {
  const own = renamed.filter((each) => each.file === file);
  const lines = own.map(({ path, from, to, kept }) => {
    const where = kept.file === file ? kept.path : `${kept.path} in ${kept.file}`;
    return `  “${from}” stood there twice: ${where} is the older one and keeps its id, ${path} is now “${to}”.`;
  });
  return [`Mended the ids in ${file}.`, ...lines].join('\n');
}

function inFile(file: string, issues: readonly Issue[], titles: PlaceTitles): string {
  const own = issues.filter(({ place }) => place.file === file);
  const title = titles.ofFile(file);
  const head = title === null ? file : `${file} (“${printable(title)}”)`;
  return [head, ...own.map((issue) => issueInWords(issue, titles))].join('\n');
}

function issueInWords({ severity, place, message, remedy }: Issue, titles: PlaceTitles): string {
  const at = `${place.line}:${place.column}`.padEnd(7);
  const title = titles.ofBlock(place);
  const words = title === null ? '' : `, in “${printable(title)}”`;
  const where = place.path === '' ? '' : `\n           at ${place.path}${words}`;
  return `  ${at}  ${severity}: ${message}\n           ${remedy}${where}`;
}

function summary(report: Report): string {
  const [errors, warnings] = [errorsIn(report), warningsIn(report)];
  if (errors + warnings === 0) return `No problems found${contents(report.course)}.`;
  const found = [
    ...(errors === 0 ? [] : [countInWords(errors, 'error', 'errors')]),
    ...(warnings === 0 ? [] : [countInWords(warnings, 'warning', 'warnings')]),
  ].join(' and ');
  return errors === 0
    ? `${found}: the course can be played.`
    : `${found}: the course cannot be played yet.`;
}

function linksInWords(links: Report['links']): readonly string[] {
  if (links === null) return [];
  const { asked, dead, offline } = links;
  if (asked === 0) return ['The course has no links to the web.'];
  const all = countInWords(asked, 'link', 'links');
  if (offline)
    return [
      `${all}: none could be checked, for no site answered. Is this computer connected to the web?`,
    ];
  const found =
    dead === 0 ? 'none leads nowhere' : `${dead === 1 ? 'one leads' : `${dead} lead`} nowhere`;
  return [`${all} checked: ${found}.`];
}

function contents(course: LoadedCourse | null): string {
  if (course === null) return '';
  const blocks = course.lessons.flatMap((lesson) => walkBlocks(lesson)).length;
  const lessons = countInWords(course.lessons.length, 'lesson', 'lessons');
  return ` in “${course.course.title}”: ${lessons}, ${countInWords(blocks, 'block', 'blocks')}`;
}
