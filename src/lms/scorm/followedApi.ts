import type { Launch } from '../../core/launch.ts';
import { fail, type Result } from '../../core/result.ts';
import type { LmsConnection, LmsFailure } from '../port.ts';

/**
 * Opens a session with the API that stands in the place of the first; `null` while there is no other.
 * Where its launch is not wanted, nothing is written to it, and the failure is `ended`.
 */
export type OpenNext = (
  isWanted: (launch: Launch) => boolean,
) => Result<LmsConnection, LmsFailure> | null;

/**
 * A connection that goes on where an LMS puts another API in the place of its own: its window was
 * loaded again, or drawn anew. One that still takes what it is given is kept, whatever else there is.
 * Another API may be another learner's or another attempt's: only one that gives back what this page
 * has read or written is gone on with, and else the session is over.
 */
export function followApi(first: LmsConnection, openNext: OpenNext): LmsConnection {
  const known = new Set([first.launch.savedState]);
  let current = first;
  /** Visible seconds that the sessions before this one have told, and now. */
  let [toldBefore, told] = [0, 0];
  let isOver = false;

  /** Goes over to the other API, if there is one; the failure stands where there is none. */
  const goOn = (failed: Result<null, LmsFailure>): Result<null, LmsFailure> | LmsConnection => {
    const next = openNext((launch) => isSameVisit(first.launch, launch, known));
    if (next?.ok !== true) {
      isOver = next?.error.cause === 'ended';
      return isOver ? OVER : failed;
    }
    current = next.value;
    toldBefore = told;
    return current;
  };

  return {
    ...first,
    keepsLanguage: () => current.keepsLanguage(),
    save: async (report, seconds) => {
      if (isOver) return OVER;
      known.add(report.savedState);
      const saved = await current.save(report, seconds - toldBefore);
      const next = saved.ok ? saved : goOn(saved);
      const outcome = 'save' in next ? await next.save(report, seconds - toldBefore) : next;
      if (!outcome.ok) return outcome;
      told = seconds;
      // From now on nothing is what another attempt has.
      known.delete('');
      return outcome;
    },
    end: (report, seconds, ending) => {
      if (isOver) return OVER;
      if (report !== null) known.add(report.savedState);
      const ended = current.end(report, seconds - toldBefore, ending);
      const next = ended.ok ? ended : goOn(ended);
      return 'end' in next ? next.end(report, seconds - toldBefore, ending) : next;
    },
  };
}

const OVER = fail({ cause: 'ended', detail: 'The session is over.' } as const);

const isSameVisit = (before: Launch, now: Launch, known: ReadonlySet<string>): boolean =>
  before.learner?.id === now.learner?.id &&
  before.mode === now.mode &&
  before.credit === now.credit &&
  known.has(now.savedState);
