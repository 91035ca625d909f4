import type { BlockKey, LessonKey } from '../core/blockState.ts';
import type { Launch } from '../core/launch.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type {
  OutlineLesson,
  PlayableContentLesson,
  PlayableLesson,
  PlayableOutline,
} from '../course/playable.ts';
import type { LearnerRecord, RecordTime } from '../progress/record.ts';

/** What a course machine is built from. */
export interface CourseInput {
  readonly outline: PlayableOutline;
  readonly record: LearnerRecord;
  readonly now: () => RecordTime;
  /** Given: the course is connected from the start. */
  readonly launch?: Launch;
  /** The author's mode: every lock is open. */
  readonly author?: boolean;
  /** Lessons that are loaded already. */
  readonly lessons?: readonly PlayableLesson[];
}

export interface CourseContext {
  readonly outline: PlayableOutline;
  /** The only truth about the learner. All else here is about this visit. */
  readonly record: LearnerRecord;
  readonly now: () => RecordTime;
  /** `null` until the LMS answered. */
  readonly launch: Launch | null;
  readonly author: boolean;
  readonly lessons: ReadonlyMap<LessonKey, PlayableLesson>;
  /** The lesson that is open; `null` on the cover. */
  readonly lesson: LessonKey | null;
  /** The block to bring into view on arrival; `null` for the top. */
  readonly arriveAt: BlockKey | null;
  /** Why a lesson that was waited for could not be had last, and how often; `null` before that. */
  readonly failure: { readonly cause: LoadCause; readonly times: number } | null;
  /** The question that the quiz shows; `null` on its intro and results, and outside of quizzes. */
  readonly question: BlockKey | null;
  /** The question that each knowledge check showed last in this visit. */
  readonly asked: ReadonlyMap<BlockKey, BlockKey | null>;
}

export const courseContext = (input: CourseInput): CourseContext => ({
  outline: input.outline,
  record: input.record,
  now: input.now,
  launch: input.launch ?? null,
  author: input.author ?? false,
  lessons: new Map((input.lessons ?? []).map((lesson) => [lesson.key, lesson])),
  lesson: null,
  arriveAt: null,
  failure: null,
  question: null,
  asked: new Map(),
});

/**
 * Whether every lock is open: for authors, for whoever looks around or looks back, and for good
 * once the course was completed.
 */
export const isUnlocked = ({ author, launch, record }: CourseContext): boolean =>
  author || (launch !== null && launch.mode !== 'normal') || record.completedAt !== null;

export const outlineLesson = (
  { outline }: Pick<CourseContext, 'outline'>,
  key: LessonKey | null,
): OutlineLesson | null => outline.lessons.find((lesson) => lesson.key === key) ?? null;

/** The open lesson, once it is loaded. */
export const loadedLesson = ({ lessons, lesson }: CourseContext): PlayableLesson | null =>
  lesson === null ? null : (lessons.get(lesson) ?? null);

/** The open lesson, if it is one to read and do. */
export function contentLesson(context: CourseContext): PlayableContentLesson | null {
  const lesson = loadedLesson(context);
  return lesson?.type === 'lesson' ? lesson : null;
}
