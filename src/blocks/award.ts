import type { DescribedPicture } from '../core/pictureFile.ts';

/** What a certificate is made from: who completed the course and how, or what is left until then. */
export interface Award {
  /** The learner's name as the LMS knows it, in the order of reading; `null` when it knows none. */
  readonly name: string | null;
  /** The title of the course. */
  readonly course: string;
  readonly version: string;
  /** BCP 47 tag of the course's texts. */
  readonly language: string;
  /** What the author says on the certificate; `null` in a course that has none. */
  readonly words: AwardWords | null;
  /** When the course was first completed, in milliseconds since 1970; `null` until it is. */
  readonly completedAt: number | null;
  /** The best score of the course's quizzes, 0–1; `null` where none was taken. */
  readonly score: number | null;
  /** The lessons that completion still waits for, in their order; empty once the course is completed. */
  readonly left: readonly LessonLeft[];
}

export interface AwardWords {
  readonly title: string;
  /** What it certifies: goes on from the name. */
  readonly text: string;
  readonly issuer: string | null;
  readonly logo: DescribedPicture | null;
  readonly signature: AwardSignature | null;
}

/** Who signs a certificate. */
export interface AwardSignature {
  readonly name: string;
  readonly role: string | null;
  /** Their hand; `null` for a line to sign on. */
  readonly picture: DescribedPicture | null;
}

/** A lesson that completion still waits for, and the way to it. */
export interface LessonLeft {
  /** 1 for the first. */
  readonly number: number;
  readonly title: string;
  /** The page's address of the lesson; `null` while it is locked, and for the open lesson itself. */
  readonly address: string | null;
  /** It is the lesson that is open. */
  readonly current: boolean;
  /** For a locked lesson: the number of the lesson that has to be done first. */
  readonly opensAfter: number | null;
}
