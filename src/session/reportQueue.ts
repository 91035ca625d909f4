import type { LessonKey } from '../core/blockState.ts';
import type { Interaction } from '../core/interaction.ts';
import type { ReachedObjective } from '../core/progressReport.ts';
import { interactionsOf, lessonOf, type InteractionSource } from '../engine/interactions.ts';
import { reachedObjectives } from '../engine/objectives.ts';
import { sameSubmission, submittedSince, type Submission } from '../engine/submitted.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { unreadSubmissions } from '../progress/unread.ts';
import type { SessionContext } from './context.ts';
import type { CourseLink } from './courseLink.ts';
import { millisecondsOf } from './recordTime.ts';
import type { Saved } from './savedText.ts';

/** What goes to the LMS beside the record. */
export interface Batch {
  readonly interactions: readonly Interaction[];
  readonly objectives: readonly ReachedObjective[];
  /** What the interactions report. */
  readonly reported: readonly Submission[];
  /** What is not in the LMS once the batch has arrived. */
  readonly unreported: readonly Submission[];
}

/**
 * What is still to be reported to the LMS, one thing after the other, each once. Whatever the LMS's
 * own saved text holds was reported, but for what that text names.
 */
export interface ReportQueue {
  /** The learner did something. */
  readonly add: (before: LearnerRecord, after: LearnerRecord) => void;
  /** As `add`, for what was done on an earlier page, which may have reported it. */
  readonly addEarlier: (before: LearnerRecord, after: LearnerRecord) => void;
  /** `complete`: with interactions; else they wait, and the saved text names them. */
  readonly batch: (complete: boolean) => Batch;
  /** The LMS took a batch. */
  readonly arrived: (batch: Batch) => void;
  /** Whether a complete batch would hold interactions now. */
  readonly hasInteractions: () => boolean;
  /** A lesson without which something cannot be reported. */
  readonly wanted: () => LessonKey | null;
}

export function openReportQueue({ course, ports }: SessionContext, saved: Saved): ReportQueue {
  const queue: Queue = { course, saved, pending: [], reached: new Map() };
  addEarlier(queue, null, course.record());
  if (saved.record !== null) {
    noteReached(queue, reachedObjectives(course.context().outline, saved.record));
  }
  return {
    add: (before, after) => {
      const submissions = submittedSince(before, after);
      if (submissions.length > 0) addNow(queue, submissions, ports.clock.now());
    },
    addEarlier: (before, after) => addEarlier(queue, before, after),
    batch: (complete) => batchOf(queue, complete),
    arrived: ({ interactions, objectives }) => {
      const arrived = new Set(interactions);
      queue.pending = queue.pending.filter(
        (each) => !(each.interactions ?? []).some((one) => arrived.has(one)),
      );
      noteReached(queue, objectives);
    },
    hasInteractions: () => resolved(queue).some(({ interactions }) => interactions !== null),
    wanted: () => wantedLesson(queue),
  };
}

interface Queue {
  readonly course: CourseLink;
  /** What the LMS held when the connection opened. */
  readonly saved: Saved;
  pending: readonly Pending[];
  /** The objectives that the LMS knows, as it knows them. */
  readonly reached: Map<string, ReachedObjective>;
}

interface Pending {
  readonly submission: Submission;
  readonly at: number | null;
  /** By an earlier page, or before this one connected. */
  readonly earlier: boolean;
  /** The course as it was then: interactions are made when they are reported, not while work is done. */
  readonly source: InteractionSource;
  /** `null` while they are not made, or the lesson is not at hand. */
  interactions: readonly Interaction[] | null;
}

function addNow(queue: Queue, submissions: readonly Submission[], at: number): void {
  const source = queue.course.context();
  const added = submissions.map((submission): Pending => ({
    submission,
    at,
    earlier: false,
    source,
    interactions: null,
  }));
  queue.pending = [...queue.pending, ...added];
}

function addEarlier(queue: Queue, before: LearnerRecord | null, after: LearnerRecord): void {
  const source = queue.course.context();
  const found = submittedSince(before, after);
  const added = notReported(queue.saved, after)
    .filter((submission) => found.some((other) => sameSubmission(submission, other)))
    .map((submission): Pending => {
      const at = timeOf(submission, after);
      return { submission, at, earlier: true, source, interactions: null };
    });
  queue.pending = [...queue.pending, ...added];
}

function noteReached({ reached }: Queue, objectives: readonly ReachedObjective[]): void {
  for (const each of objectives) reached.set(each.id, each);
}

/** What is pending; also what could not be made before: its lesson may be there by now. */
function resolved(queue: Queue): readonly Pending[] {
  const today = queue.course.context();
  for (const each of queue.pending) each.interactions ??= made(each, today);
  queue.pending = queue.pending.filter(({ interactions }) => interactions?.length !== 0);
  return queue.pending;
}

function batchOf(queue: Queue, complete: boolean): Batch {
  const all = resolved(queue);
  const goes = complete ? all.filter(({ interactions }) => interactions !== null) : [];
  const stays = all.filter((each) => !goes.includes(each));
  return {
    interactions: goes.flatMap(({ interactions }) => interactions ?? []),
    objectives: newlyReached(queue),
    reported: eachOnce(goes.map(({ submission }) => submission)),
    unreported: eachOnce([
      ...stays.map(({ submission }) => submission),
      ...unreadNotReported(queue.saved, queue.course.record()),
    ]),
  };
}

/**
 * What a newer player kept as submitted and this one cannot read, and so cannot report: the saved text
 * goes on naming it, unless the LMS's own text held it as reported.
 */
export function unreadNotReported(
  { postscript, record: saved }: Pick<Saved, 'postscript' | 'record'>,
  record: LearnerRecord,
): readonly Submission[] {
  const held = saved === null ? [] : unreadSubmissions(saved);
  return unreadSubmissions(record).filter(
    (each) => isAmong(postscript.unreported, each) || !isAmong(held, each),
  );
}

function newlyReached({ course, reached }: Queue): readonly ReachedObjective[] {
  const { outline, record } = course.context();
  // In review and without credit an LMS keeps what it has.
  if (course.progress().completion === null) return [];
  return reachedObjectives(outline, record).filter((each) => {
    const known = reached.get(each.id);
    return known?.success !== each.success || known.score !== each.score;
  });
}

function wantedLesson({ course, pending }: Queue): LessonKey | null {
  const { lessons, outline } = course.context();
  for (const { submission, interactions } of pending) {
    const lesson = interactions === null ? lessonOf(submission, outline) : null;
    if (lesson !== null && !lessons.has(lesson)) return lesson;
  }
  return null;
}

function made(
  { at, earlier, submission, source }: Pending,
  today: InteractionSource,
): readonly Interaction[] | null {
  const interactions =
    interactionsOf(submission, source, at) ??
    interactionsOf(submission, { ...today, record: source.record }, at);
  return interactions?.map((each) => ({ ...each, perhapsTold: earlier })) ?? null;
}

const eachOnce = (all: readonly Submission[]): readonly Submission[] =>
  all.filter((each, index) => all.findIndex((other) => sameSubmission(each, other)) === index);

const isAmong = (all: readonly Submission[], one: Submission): boolean =>
  all.some((other) => sameSubmission(other, one));

/** What was submitted, and the LMS does not know: its own text names it, or does not hold it. */
function notReported(saved: Saved, record: LearnerRecord): readonly Submission[] {
  const { lossy, unreported } = saved.postscript;
  const all = submittedSince(null, record);
  const unknown = submittedSince(saved.record, record).filter(
    (submission) => !(lossy && saved.record !== null && isOlder(submission, record, saved.record)),
  );
  return all.filter((each) =>
    [...unreported, ...unknown].some((other) => sameSubmission(each, other)),
  );
}

/** A text that had to leave out answers says nothing about one from before it was written. */
function isOlder(submission: Submission, record: LearnerRecord, saved: LearnerRecord): boolean {
  if (submission.kind === 'attempt') return false;
  const state = record.run.states.get(submission.block);
  return !saved.run.states.has(submission.block) && (state?.clock ?? 0) <= saved.clock;
}

/** When an attempt was submitted; of an answer that is not known any more. */
function timeOf(submission: Submission, { attempts }: LearnerRecord): number | null {
  if (submission.kind === 'answer') return null;
  const submitted = attempts.get(submission.quiz)?.get(submission.number)?.work.submitted ?? null;
  return submitted === null ? null : millisecondsOf(submitted.at);
}
