import type { SnapshotFrom } from 'xstate';

import type { CheckView } from '../blocks/checkView.ts';
import type { GivenAnswer, HeldAnswers } from '../blocks/heldAnswers.ts';
import type { BlockKey, ItemNumber, LessonKey } from '../core/blockState.ts';
import type { LaunchMode } from '../core/launch.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { type AwardView, awardView } from './awardView.ts';
import {
  answeredView,
  blockView,
  bodyView,
  gateView,
  givenView,
  heldView,
  inlineOrder,
} from './blockViews.ts';
import { checkView } from './checkView.ts';
import type { courseMachine } from './courseMachine.ts';
import { following } from './continuation.ts';
import { lessonPartsView } from './lessonParts.ts';
import { lessonViews, progressView } from './lessonViews.ts';
import { coverView, lessonPage, type LessonState } from './placeView.ts';
import { openQuizView } from './quizView.ts';
import { opensGates } from './thisRun.ts';
import type {
  BlockProgress,
  GateView,
  LessonBody,
  LessonPartView,
  LessonView,
  PlaceView,
  ProgressView,
  QuizView,
} from './view.ts';

export type CourseSnapshot = SnapshotFrom<typeof courseMachine>;

const EXIT: PlaceView = { page: 'exit' };
const ENDED: PlaceView = { page: 'ended' };

/** The page that the learner has before them. */
export function selectPlace(snapshot: CourseSnapshot): PlaceView {
  const { context } = snapshot;
  const page = selectPage(snapshot);
  switch (page) {
    case 'ended':
      return ENDED;
    case 'exit':
      return EXIT;
    case 'cover':
      return coverView(context);
    case 'retried':
      return lessonPage(context, 'failed');
    default:
      return lessonPage(context, page);
  }
}

/** `retried`: a lesson that could not be had is being asked for again. */
export type PageName = 'ended' | 'exit' | 'cover' | 'retried' | LessonState;

/** Which page that is, from the machine's state alone: quick enough to ask after every event. */
export function selectPage({ value: { place } }: CourseSnapshot): PageName {
  if (place === 'ended') return place;
  const { playing } = place;
  if (typeof playing === 'string') return playing;
  const { lesson } = playing;
  if (lesson === 'loading') return lesson;
  if (!('failed' in lesson)) return 'lesson';
  return lesson.failed === 'trying' ? 'retried' : 'failed';
}

export const selectLessons = ({ context }: CourseSnapshot): readonly LessonView[] =>
  lessonViews(context);

export const selectProgress = ({ context }: CourseSnapshot): ProgressView => progressView(context);

export const selectAward = ({ context }: CourseSnapshot): AwardView => awardView(context);

/** The parts of the open lesson, if it is a long one; else none. */
export const selectLessonParts = ({ context }: CourseSnapshot): readonly LessonPartView[] =>
  lessonPartsView(context);

/** The open part of the open lesson; `null` on other pages and in a quiz. */
export const selectBody = ({ context }: CourseSnapshot): LessonBody | null => bodyView(context);

export const selectBlock = ({ context }: CourseSnapshot, key: BlockKey): BlockProgress =>
  blockView(context, key);

export const selectGate = ({ context }: CourseSnapshot, key: BlockKey): GateView =>
  gateView(context, key);

/**
 * The blocks that are done, of which a Continue lets the learner on, in whichever lesson; `null`:
 * every Continue does.
 */
export const selectPassed = ({ context }: CourseSnapshot): ReadonlySet<BlockKey> | null =>
  opensGates(context) ? null : context.record.run.blocksDone;

/** How far the questions of a survey in the open lesson are. */
export const selectHeld = ({ context }: CourseSnapshot, key: BlockKey): HeldAnswers =>
  heldView(context, key);

/** What was answered of a survey in the open lesson. */
export const selectGiven = ({ context }: CourseSnapshot, key: BlockKey): readonly GivenAnswer[] =>
  givenView(context, key);

/** Which of the questions that stand within a block of the open lesson are answered. */
export const selectAnswered = ({ context }: CourseSnapshot, key: BlockKey): readonly BlockKey[] =>
  answeredView(context, key);

/** The order of the options of a question that stands in the open lesson. */
export const selectOptionOrder = (
  { context }: CourseSnapshot,
  key: BlockKey,
): readonly ItemNumber[] => inlineOrder(context, key);

/** A knowledge check of the open lesson; `null` for a block of another type. */
export const selectCheck = ({ context }: CourseSnapshot, key: BlockKey): CheckView | null =>
  checkView(context, key);

/** The quiz of the open lesson; `null` where there is none. */
export const selectQuiz = (snapshot: CourseSnapshot): QuizView | null =>
  selectPage(snapshot) === 'lesson' ? openQuizView(snapshot.context) : null;

export const selectRecord = ({ context }: CourseSnapshot): LearnerRecord => context.record;

/** The lesson that the learner waits for, and that is to be asked for now. */
export function selectLessonToLoad(snapshot: CourseSnapshot): LessonKey | null {
  const page = selectPage(snapshot);
  return page === 'loading' || page === 'retried' ? snapshot.context.lesson : null;
}

/** The lesson that could not be had, and is to be asked for again later. */
export const selectFailedLesson = (snapshot: CourseSnapshot): LessonKey | null =>
  selectPage(snapshot) === 'failed' ? snapshot.context.lesson : null;

/** A lesson to load ahead of need: the next one while a lesson is read, the one to resume before. */
export function selectLessonAhead({ context }: CourseSnapshot): LessonKey | null {
  const { lesson, lessons, outline, record } = context;
  const first = record.run.place?.value.lesson ?? outline.lessons[0]?.key ?? null;
  const ahead = lesson === null ? first : following(context);
  return ahead === null || lessons.has(ahead) ? null : ahead;
}

/** How the course is played: as the LMS launched it, or by its author. */
export const selectMode = ({ context }: CourseSnapshot): LaunchMode | 'author' =>
  context.author ? 'author' : (context.launch?.mode ?? 'normal');

export type ConnectionState = 'connecting' | 'active' | 'degraded' | 'ended';

/** How the course is connected to the LMS. */
export const selectConnection = ({ value }: CourseSnapshot): ConnectionState => value.connection;
