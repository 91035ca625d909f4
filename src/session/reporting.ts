import type { Interaction } from '../core/interaction.ts';
import type { ReachedObjective } from '../core/progressReport.ts';
import type { LessonKey } from '../core/blockState.ts';
import { submittedSince, sameSubmission, type Submission } from '../engine/submitted.ts';
import { interactionsOf, lessonOf, type InteractionSource } from '../engine/interactions.ts';
import { reachedObjectives } from '../engine/objectives.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { CourseLink } from './courseLink.ts';
import { millisecondsOf } from './recordTime.ts';
import type { Saved } from './savedText.ts';

/** What goes to the LMS beside the record. */
export interface Parcel {
  readonly interactions: readonly Interaction[];
  readonly objectives: readonly ReachedObjective[];
  /** What the interactions tell. */
  readonly told: readonly Submission[];
  /** What is not in the LMS once the parcel has arrived. */
  readonly unreported: readonly Submission[];
}

/**
 * What the LMS is still to be told, one thing after the other, each once. Whatever the LMS's own
 * saved text holds was told, but for what that text names.
 */
export interface Reporting {
  /** The learner did something. */
  readonly note: (before: LearnerRecord, after: LearnerRecord) => void;
  /** `complete`: with interactions; else they wait, and the saved text names them. */
  readonly parcel: (complete: boolean) => Parcel;
  /** The LMS took a parcel. */
  readonly arrived: (parcel: Parcel) => void;
  /** Whether a complete parcel would hold interactions now. */
  readonly hasInteractions: () => boolean;
  /** A lesson without which something cannot be told. */
  readonly wanted: () => LessonKey | null;
}

interface Waiting {
  readonly submission: Submission;
  readonly at: number | null;
  /** By an earlier page, or before this one connected. */
  readonly before: boolean;
  /** The course as it was then: interactions are made when they are told, not while work is done. */
  readonly source: InteractionSource;
  /** `null` while they are not made, or the lesson is not at hand. */
  interactions: readonly Interaction[] | null;
}

export function openReporting(course: CourseLink, saved: Saved, now: () => number): Reporting {
  let waiting: readonly Waiting[] = toTell(saved, course.record()).map((submission) => ({
    submission,
    at: timeOf(submission, course.record()),
    before: true,
    source: course.context(),
    interactions: null,
  }));
  const reached = new Map<string, ReachedObjective>();
  const { outline } = course.context();
  if (saved.record !== null) {
    for (const each of reachedObjectives(outline, saved.record)) reached.set(each.id, each);
  }

  /** Also what could not be told before: its lesson may be there by now. */
  const resolve = (): readonly Waiting[] => {
    const today = course.context();
    for (const each of waiting) each.interactions ??= made(each, today);
    waiting = waiting.filter(({ interactions }) => interactions?.length !== 0);
    return waiting;
  };

  const newlyReached = (): readonly ReachedObjective[] => {
    const context = course.context();
    // In review and without credit an LMS keeps what it has.
    if (course.progress().completion === null) return [];
    return reachedObjectives(context.outline, context.record).filter((each) => {
      const known = reached.get(each.id);
      return known?.success !== each.success || known.score !== each.score;
    });
  };

  return {
    note: (before, after) => {
      const submission = submittedSince(before, after);
      if (submission.length === 0) return;
      const at = now();
      const source = course.context();
      const noted = submission.map((each): Waiting => ({
        submission: each,
        at,
        before: false,
        source,
        interactions: null,
      }));
      waiting = [...waiting, ...noted];
    },
    parcel: (complete) => {
      const all = resolve();
      const told = complete ? all.filter(({ interactions }) => interactions !== null) : [];
      const left = all.filter((each) => !told.includes(each));
      return {
        interactions: told.flatMap(({ interactions }) => interactions ?? []),
        objectives: newlyReached(),
        told: submissionsOnce(told),
        unreported: submissionsOnce(left),
      };
    },
    arrived: ({ interactions, objectives }) => {
      const told = new Set(interactions);
      waiting = waiting.filter((each) => !(each.interactions ?? []).some((one) => told.has(one)));
      for (const each of objectives) reached.set(each.id, each);
    },
    hasInteractions: () => resolve().some(({ interactions }) => interactions !== null),
    wanted: () => {
      const { lessons } = course.context();
      for (const { submission, interactions } of waiting) {
        const lesson =
          interactions === null ? lessonOf(submission, course.context().outline) : null;
        if (lesson !== null && !lessons.has(lesson)) return lesson;
      }
      return null;
    },
  };
}

function made(
  { at, before, submission, source }: Waiting,
  today: InteractionSource,
): readonly Interaction[] | null {
  const interactions =
    interactionsOf(submission, source, at) ??
    interactionsOf(submission, { ...today, record: source.record }, at);
  return interactions?.map((each) => ({ ...each, perhapsTold: before })) ?? null;
}

function submissionsOnce(waiting: readonly Waiting[]): readonly Submission[] {
  const all = waiting.map(({ submission }) => submission);
  return all.filter(
    (each, index) => all.findIndex((other) => sameSubmission(each, other)) === index,
  );
}

/** What was submitted, and the LMS does not know: its own text names it, or does not hold it. */
function toTell(saved: Saved, record: LearnerRecord): readonly Submission[] {
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
