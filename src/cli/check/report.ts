import type { Issue } from '../../core/issue.ts';
import type { RenamedId } from '../../course/fix/fixFiles.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import type { LinksReport } from './links/checkLinks.ts';

/** What `waymark check` has to tell. */
export interface Report {
  /** `null` when the files could not all be read. */
  readonly course: LoadedCourse | null;
  /** The files that `--fix` changed. */
  readonly fixed: readonly string[];
  /** Which of two with the same id it gave another one. */
  readonly renamed: readonly RenamedId[];
  /** What came of asking for the links; `null` where nobody wanted that, or the course cannot be read. */
  readonly links: LinksReport | null;
  /** Sorted by file and line. */
  readonly issues: readonly Issue[];
}

export const errorsIn = ({ issues }: Report): number =>
  issues.filter(({ severity }) => severity === 'error').length;

export const warningsIn = ({ issues }: Report): number =>
  issues.filter(({ severity }) => severity === 'warning').length;
