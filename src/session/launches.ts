import { NO_WISHES } from '../core/filmWishes.ts';
import type { Launch } from '../core/launch.ts';
import type { LmsConnection } from '../lms/port.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import type { Connected } from './connecting.ts';
import type { SessionContext } from './context.ts';
import type { Ownership } from './device.ts';
import { ownerHash } from './owner.ts';
import { readSaved } from './savedText.ts';

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

/**
 * A name for the learner that tells nobody who it is, the same in every course of an LMS; `null`
 * where the LMS names nobody.
 */
export const learnerName = ({ launch, lms }: LmsConnection): string | null =>
  launch.learner === null ? null : ownerHash({ lms, courseId: '', learnerId: launch.learner.id });

/**
 * Whose work it is, as far as it is known. Without an LMS it is the browser's: what stands in for
 * the LMS is kept there too.
 */
export function ownershipOf(courseId: string, { standard, connection }: Connected): Ownership {
  const { launch, lms } = connection;
  const standalone = standard === 'standalone';
  return {
    owner: { lms, courseId, learnerId: launch.learner?.id ?? '' },
    shared: standalone || launch.learner !== null,
    standalone,
  };
}

/** Of work, before anybody has said whose it is. */
export const nobodys = (courseId: string): Ownership => ({
  owner: { lms: '', courseId, learnerId: '' },
  shared: false,
  standalone: false,
});

/**
 * How an attempt begins of which its LMS holds nothing; `returned`: what it held when the page
 * connected before.
 */
export function begun(
  { course, ports }: SessionContext,
  returned: LearnerRecord | null,
  { launch, opensAttempts }: LmsConnection,
): LearnerRecord {
  const record = course.record();
  // A mark of which only a newer player can tell.
  if (readSaved(launch.savedState).trouble === 'newer') return record;
  const mark = returned?.marks.attempt ?? null;
  const isOver = opensAttempts && mark !== null && mark === record.marks.attempt;
  const random = () => Math.floor(ports.random() * 2 ** 32);
  if (!isOver) return withMark(record, record.marks.attempt ?? random());
  return withMark(emptyRecord(random()), random());
}

const withMark = (record: LearnerRecord, attempt: number): LearnerRecord => ({
  ...record,
  marks: { ...record.marks, attempt },
});
