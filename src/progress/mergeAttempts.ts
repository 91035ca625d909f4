import { joinMaps, uniteSets } from './joins.ts';
import { joinTraces } from './mergeTraces.ts';
import { comesAfter } from './order.ts';
import type { Attempt, AttemptAnswer, AttemptWork, Submission } from './record.ts';

/** Joins two copies of one attempt. */
export const joinAttempts = (a: Attempt, b: Attempt): Attempt => ({
  seed: Math.min(a.seed, b.seed),
  work: joinWork(a.work, b.work),
  revisited: uniteSets(a.revisited, b.revisited),
  traces: joinMaps(a.traces, b.traces, joinTraces),
});

/** Submitted work beats open work, and of two submissions the better one wins whole. */
function joinWork(a: AttemptWork, b: AttemptWork): AttemptWork {
  if (a.submitted === null && b.submitted === null) {
    return { submitted: null, answers: joinMaps(a.answers, b.answers, joinAnswers) };
  }
  if (a.submitted === null) return b;
  if (b.submitted === null) return a;
  const order = compareSubmissions(a.submitted, b.submitted);
  if (order !== 0) return order > 0 ? a : b;
  return comesAfter(b.answers, a.answers) ? b : a;
}

/** By score, then the earlier one. */
const compareSubmissions = (a: Submission, b: Submission): number =>
  a.score - b.score || b.at - a.at;

/**
 * A checked answer beats an unchecked one: its feedback was given. Of two checked ones the earlier
 * stands, of two unchecked ones the later; ties are broken by the whole value.
 */
export function joinAnswers(a: AttemptAnswer, b: AttemptAnswer): AttemptAnswer {
  if (a.checked !== b.checked) return a.checked ? a : b;
  if (a.clock !== b.clock) return a.clock < b.clock === a.checked ? a : b;
  return comesAfter(b, a) ? b : a;
}
