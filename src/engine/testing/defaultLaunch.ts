import { NO_WISHES } from '../../core/filmWishes.ts';
import type { Launch } from '../../core/launch.ts';

/** A first visit by a learner whom the LMS knows. */
export const defaultLaunch: Launch = {
  learner: { id: 'learner', name: 'Learner' },
  language: null,
  films: NO_WISHES,
  mode: 'normal',
  credit: true,
  passingScore: null,
  savedState: '',
};
