import type { Issue } from '../../core/issue.ts';
import type { CourseFiles } from '../files.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { CourseSources, LoadedCourse } from '../load/loadedCourse.ts';
import type { Checked, FileFinding } from './checked.ts';
import { rules } from './rules.ts';
import { sortIssues } from './sortIssues.ts';

/** What is known around the files of a course. */
export interface CheckOptions {
  /** The name of the course's folder, where there is one: the course's id should be the same. */
  readonly folderName?: string;
  /** The folder as whoever asks names it; by default by its name alone. */
  readonly address?: string;
}

export interface CheckResult {
  /** `null` when a file has an error that keeps it from being read. */
  readonly course: LoadedCourse | null;
  /** Every problem, sorted by file and line. */
  readonly issues: readonly Issue[];
}

/** Reads a course and reports everything that is wrong with it, or could be better. Never throws. */
export function checkCourse(files: CourseFiles, options: CheckOptions = {}): CheckResult {
  const { course, sources, issues } = loadCourse(files);
  const checked: Checked = {
    sources,
    whole: course,
    files,
    folderName: options.folderName ?? null,
    address: options.address ?? options.folderName ?? '<course>',
  };
  const found = rules.flatMap((rule) => rule(checked)).map((each) => issueOf(sources, each));
  return { course, issues: limitIssues(sortIssues([...issues, ...found])) };
}

/** Gives a finding its line and column; a file without text is pointed at as a whole. */
export function issueOf(
  { documents }: Pick<CourseSources, 'documents'>,
  { file, line = 1, ...finding }: FileFinding,
): Issue {
  const document = documents.get(file);
  if (document !== undefined) return document.issue(finding);
  const { severity, rule, message, remedy } = finding;
  return { severity, rule, place: { file, line, column: 1, path: '' }, message, remedy };
}

/** Issues of one file that are told one by one: more would help nobody. */
const MOST = 200;

/** Sums up what goes beyond the first issues of a file; the issues are sorted by file. */
export function limitIssues(issues: readonly Issue[]): readonly Issue[] {
  const counts = new Map<string, number>();
  return issues.flatMap((issue, index) => {
    const { file } = issue.place;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= MOST) return [issue];
    const isLast = issues[index + 1]?.place.file !== file;
    return isLast
      ? [more(issues.filter(({ place }) => place.file === file).slice(MOST), issue)]
      : [];
  });
}

const more = (left: readonly Issue[], { place }: Issue): Issue => ({
  severity: left.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
  rule: 'more-problems',
  place,
  message: `There are ${left.length} more problems in this file.`,
  remedy: 'Mend those above first, and check again.',
});
