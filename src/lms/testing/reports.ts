import { NO_WISHES } from '../../core/filmWishes.ts';
import type { ProgressReport } from '../../core/progressReport.ts';

/** A report of somebody in the middle of a course, with the parts that a test is about. */
export const reportOf = (parts: Partial<ProgressReport> = {}): ProgressReport => ({
  completion: 'incomplete',
  success: 'unknown',
  score: null,
  progress: 0.5,
  location: 'ladder',
  savedState: 'state-1',
  interactions: [],
  objectives: [],
  language: null,
  films: NO_WISHES,
  ...parts,
});
