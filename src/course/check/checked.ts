import type { RuleName } from '../../core/ruleName.ts';
import type { Issue, Meant } from '../../core/issue.ts';
import type { CourseFiles } from '../files.ts';
import type { Finding, JsonPath } from '../load/finding.ts';
import type { CourseSources, LoadedCourse } from '../load/loadedCourse.ts';

/** What the rules look at: a course as far as it could be read. */
export interface Checked {
  readonly sources: CourseSources;
  /** The whole course; `null` when a file had an error, so that what is missing may only be unread. */
  readonly whole: LoadedCourse | null;
  readonly files: CourseFiles;
  /** The name of the course's folder, where there is one. */
  readonly folderName: string | null;
  /** What a command of a remedy calls the course: its folder, as whoever asks would name it. */
  readonly address: string;
}

/** Something wrong at a place in one of the course's files. */
export interface FileFinding extends Finding {
  readonly file: string;
  /** For a file that is not JSON: the line, counted from 1. */
  readonly line?: number;
}

/** Looks for one kind of problem. */
export type Rule = (checked: Checked) => readonly FileFinding[];

/** Writes findings of one rule in one place of the sources. */
const finding =
  (severity: Issue['severity']) =>
  (
    file: string,
    path: JsonPath,
    rule: RuleName,
    message: string,
    remedy: string,
    meant?: Meant | undefined,
  ): FileFinding => ({
    severity,
    file,
    path,
    rule,
    message,
    remedy,
    ...(meant === undefined ? {} : { meant }),
  });

export const errorIn = finding('error');
export const warningIn = finding('warning');
