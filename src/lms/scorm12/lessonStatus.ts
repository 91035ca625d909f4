import type { Standing } from '../../core/progressReport.ts';
import { statusIn } from '../launchWords.ts';

/** What the player ever writes to `cmi.core.lesson_status`. */
export type LessonStatus = 'passed' | 'completed' | 'failed' | 'incomplete';

/**
 * SCORM 1.2 has one field for completion and success. Passed or failed where the course tells the
 * two apart, else completed; a pass shows only once the course is complete, since an LMS takes
 * `passed` for the end. `null`: nothing is to be written.
 */
export function lessonStatus({ completion, success }: Standing): LessonStatus | null {
  if (completion === null) return null;
  if (success === 'failed') return 'failed';
  if (completion === 'incomplete') return 'incomplete';
  return success === 'passed' ? 'passed' : 'completed';
}

const ranks: Readonly<Record<string, number>> = { completed: 1, passed: 2 };

/**
 * Whether a status may take the place of another, as an LMS has it: `passed` and `completed`, in
 * whatever spelling, are never lowered.
 */
export const mayFollow = (next: string, current: string): boolean => rank(current) <= rank(next);

const rank = (status: string): number => ranks[statusIn(status) ?? ''] ?? 0;
