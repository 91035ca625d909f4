import { NO_WISHES } from '../core/filmWishes.ts';
import type { ProgressReport } from '../core/progressReport.ts';

/** What the learner has chosen in this visit, of all that an LMS has a place for. */
export type Chosen = Pick<ProgressReport, 'films' | 'language'>;

export const NOTHING_CHOSEN: Chosen = { language: null, films: NO_WISHES };
