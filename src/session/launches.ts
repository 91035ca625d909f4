import { NO_WISHES } from '../core/filmWishes.ts';
import type { Launch } from '../core/launch.ts';
import type { LmsConnection } from '../lms/port.ts';
import type { Connected } from './connecting.ts';
import { ownerHash, type Owner } from './owner.ts';

/** How a course is launched where no LMS answers. */
export const WITHOUT_LMS: Launch = {
  learner: null,
  language: null,
  films: NO_WISHES,
  mode: 'normal',
  credit: true,
  passingScore: null,
  savedState: '',
};

/** The LMS, or what stands in for it, is known to fail: a first save shows whether it still does. */
export const isTroubled = ({ warning }: LmsConnection): boolean =>
  warning !== null && warning.cause !== 'damaged';

/**
 * The first launch of an attempt. The LMS is given something to return at once, so that an empty
 * start means something from then on.
 */
export const beginsAttempt = ({ launch, opensAttempts }: LmsConnection): boolean =>
  opensAttempts && launch.savedState.trim() === '';

/** Whose work a connection is about. */
export const ownerOf = (courseId: string, { launch, lms }: LmsConnection): Owner => ({
  lms,
  courseId,
  learnerId: launch.learner?.id ?? '',
});

/**
 * A name for the learner that tells nobody who it is, the same in every course of an LMS; `null`
 * where the LMS names nobody.
 */
export const learnerName = ({ launch, lms }: LmsConnection): string | null =>
  launch.learner === null ? null : ownerHash({ lms, courseId: '', learnerId: launch.learner.id });

/**
 * Whether it is known whose work it is. Without an LMS it is the browser's: what stands in for the
 * LMS is kept there too.
 */
export const saysWho = ({ standard, connection }: Connected): boolean =>
  standard === 'standalone' || connection.launch.learner !== null;
