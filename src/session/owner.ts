import { hash32, textHash } from '../core/hash.ts';

/** Whose work is kept: what keeps two learners, courses or LMSs on one device apart. */
export interface Owner {
  readonly lms: string;
  readonly courseId: string;
  /** The learner's id in the LMS; empty where there is none. */
  readonly learnerId: string;
}

/** A name for an owner that tells nobody who it is. 64 bits, so that no two on a device meet. */
export function ownerHash({ lms, courseId, learnerId }: Owner): string {
  const owner = JSON.stringify([lms, courseId, learnerId]);
  return textHash(`a${owner}`) + hash32(`${owner}b`).toString(16).padStart(8, '0');
}
