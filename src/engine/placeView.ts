import type { BlockKey } from '../core/blockState.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type { PlayableLesson } from '../course/playable.ts';
import { contentLesson, loadedLesson, type CourseContext } from './courseContext.ts';
import { lessonViews } from './lessonViews.ts';
import { firstLeft } from './locks.ts';
import { memoLast } from '../core/memo.ts';
import { openBlock } from './openBlock.ts';
import type { LessonView, PlaceView } from './view.ts';

const CONNECTING: PlaceView = { page: 'connecting' };

/** The cover, with the lesson to come back to. */
export function coverView(context: CourseContext): PlaceView {
  return context.launch === null ? CONNECTING : coverOf(resumeLesson(context));
}

const coverOf = memoLast((resume: LessonView | null): PlaceView => ({ page: 'cover', resume }));

/**
 * The lesson where the learner was. An update may have put lessons before it that lock it: then the
 * first that is left to do, so that Resume always leads on.
 */
function resumeLesson(context: CourseContext): LessonView | null {
  const place = context.record.run.place?.value ?? null;
  if (place === null) return null;
  const views = lessonViews(context);
  const view = views.find(({ lesson }) => lesson.key === place.lesson) ?? null;
  if (view === null || view.lock === null) return view;
  const left = firstLeft(context.outline, context.record);
  return views.find(({ lesson }) => lesson === left) ?? null;
}

/** How far the open lesson has come. */
export type LessonState = 'loading' | 'failed' | 'lesson';

/** The page of the open lesson, or of loading it. */
export function lessonPage(context: CourseContext, page: LessonState): PlaceView {
  const lesson = lessonViews(context).find(({ current }) => current);
  const content = loadedLesson(context);
  if (lesson === undefined) return coverView(context);
  if (page === 'failed' && context.failure !== null) {
    return failureOf(lesson, context.failure.cause, context.failure.times);
  }
  return page !== 'lesson' || content === null
    ? waitOf(lesson)
    : pageOf(lesson, content, knownArrival(context));
}

const waitOf = memoLast((lesson: LessonView): PlaceView => ({ page: 'loading', lesson }));

const failureOf = memoLast((lesson: LessonView, cause: LoadCause, failures: number): PlaceView => ({
  page: 'failed',
  lesson,
  cause,
  failures,
}));

const pageOf = memoLast(
  (lesson: LessonView, content: PlayableLesson, arriveAt: BlockKey | null): PlaceView => ({
    page: 'lesson',
    lesson,
    content,
    arriveAt,
  }),
);

/** A block behind a Continue cannot be brought into view. */
function knownArrival(context: CourseContext): BlockKey | null {
  const { arriveAt } = context;
  if (arriveAt === null || contentLesson(context) === null) return null;
  return openBlock(context, arriveAt) === null ? null : arriveAt;
}
