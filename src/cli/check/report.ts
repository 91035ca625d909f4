import type { Issue } from '../../core/issue.ts';
import type { RenamedId } from '../../course/fix/fixFiles.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';

/** What `waymark check` has to tell. */
export interface Report {
  /** `null` when the files could not all be read. */
  readonly course: LoadedCourse | null;
  /** The files that `--fix` changed. */
  readonly fixed: readonly string[];
  /** Which of two with the same id it gave another one. */
  readonly renamed: readonly RenamedId[];
  /** Sorted by file and line. */
  readonly issues: readonly Issue[];
}

export const errorsIn = ({ issues }: Report): number =>
  issues.filter(({ severity }) => severity === 'error').length;

export const warningsIn = ({ issues }: Report): number =>
  issues.filter(({ severity }) => severity === 'warning').length;
