import type { Issue } from '../../core/issue.ts';
import type { CourseFiles } from '../files.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { CourseSources, LoadedCourse } from '../load/loadedCourse.ts';
import type { Checked, FileFinding } from './checked.ts';
import { limitIssues } from './limitIssues.ts';
import { rules } from './rules.ts';
import { sortIssues } from './sortIssues.ts';

/** What is known around the files of a course. */
export interface CheckOptions {
  /** The name of the course's folder, where there is one: the course's id should be the same. */
  readonly folderName?: string;
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
