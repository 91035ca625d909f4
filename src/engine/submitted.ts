import type { BlockKey } from '../core/blockState.ts';
import type { LearnerRecord, Stamped } from '../progress/record.ts';
import type { BlockState } from '../core/blockState.ts';

/** Something that the learner submitted: an answer in a lesson, or an attempt at a quiz. */
export type Submission =
  | { readonly kind: 'answer'; readonly block: BlockKey }
  | { readonly kind: 'attempt'; readonly quiz: BlockKey; readonly number: number };

export const sameSubmission = (a: Submission, b: Submission): boolean => nameOf(a) === nameOf(b);

const nameOf = (submission: Submission): string =>
  submission.kind === 'answer' ? `${submission.block}` : `${submission.quiz} ${submission.number}`;

/** What one record holds as submitted, and the one before it did not; the earliest first. */
export const submittedSince = (
  before: LearnerRecord | null,
  after: LearnerRecord,
): readonly Submission[] => [...answersSince(before, after), ...attemptsSince(before, after)];

function answersSince(before: LearnerRecord | null, { run }: LearnerRecord): readonly Submission[] {
  // A run that began anew answers everything anew.
  const known = before?.run.epoch === run.epoch ? before.run.states : null;
  if (known === run.states) return [];
  const found: { readonly block: BlockKey; readonly clock: number }[] = [];
  for (const [block, state] of run.states) {
    const was = known?.get(block);
    // Nearly all are the very same.
    if (was !== state && isSubmitted(state) && !isSame(was, state)) {
      found.push({ block, clock: state.clock });
    }
  }
  return found
    .toSorted((a, b) => a.clock - b.clock)
    .map(({ block }) => ({ kind: 'answer', block }));
}

const isSubmitted = ({ value }: Stamped<BlockState>): boolean =>
  value.kind === 'answer' && value.submitted;

const isSame = (known: Stamped<BlockState> | undefined, state: Stamped<BlockState>): boolean =>
  known !== undefined && isSubmitted(known) && known.clock === state.clock;

function attemptsSince(
  before: LearnerRecord | null,
  { attempts }: LearnerRecord,
): readonly Submission[] {
  if (before?.attempts === attempts) return [];
  const found: Submission[] = [];
  for (const [quiz, numbered] of attempts) {
    const known = before?.attempts.get(quiz);
    for (const [number, { work }] of numbered) {
      const over = known?.get(number)?.work.submitted ?? null;
      if (work.submitted !== null && over === null) found.push({ kind: 'attempt', quiz, number });
    }
  }
  return found;
}
