import type { Launch } from '../../core/launch.ts';
import type { ProgressReport } from '../../core/progressReport.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Ending, LmsConnection, LmsFailure } from '../port.ts';
import { firstFailure, type CallOutcome, type ScormCalls } from './calls.ts';
import type { Dialect, ReachedStatus } from './dialect.ts';
import { openJournal } from './journal.ts';
import { openPreferences, type PreferenceBook } from './preferences.ts';

const ENDED: CallOutcome = fail({ cause: 'ended', detail: 'The session is over.' });

/** Seconds of reading after which an LMS may have forgotten the learner. */
const PATIENCE = 300;

/** Reads the launch of a session that is initialized, and translates the port's calls into it. */
export function openScorm(
  calls: ScormCalls,
  dialect: Dialect,
  lms: string,
  onEnded: () => void = () => undefined,
): Result<LmsConnection, LmsFailure> {
  const read = dialect.readLaunch(calls);
  if (!read.ok) return read;
  const { launch, first, status } = read.value;
  const started = begin(calls, launch, first);
  const preferences = openPreferences(calls, dialect, launch);
  const store = storing(calls, dialect, { launch, preferences, status });
  let ended = false;

  const finish = (report: ProgressReport | null, seconds: number, ending: Ending): CallOutcome => {
    const stored = report === null ? ok(null) : store(report, seconds, ending);
    // Without a time some LMSs cannot add up; while browsing nothing is written.
    if (report === null && launch.mode !== 'browse') calls.offer(dialect.time(seconds));
    // Also after a commit that failed: some LMSs save once more on it.
    return firstFailure([stored, calls.terminate()]);
  };

  return ok({
    launch,
    lms,
    savedStateBudget: dialect.savedStateBudget,
    opensAttempts: true,
    knowsAnswersAgain: false,
    patience: PATIENCE,
    keepsLanguage: preferences.keepsLanguage,
    warning: started.ok ? null : started.error,
    read: () => Promise.resolve(ok(launch.savedState)),
    readNow: () => ok(launch.savedState),
    save: async (report, seconds) => {
      if (ended) return ENDED;
      const stored = store(report, seconds, null);
      return stored.ok ? calls.committed() : stored;
    },
    end: (report, seconds, ending) => {
      if (ended) return ok(null);
      ended = true;
      onEnded();
      return finish(report, seconds, ending);
    },
  });
}

/**
 * At once on the first launch, since one LMS stores *completed* when nothing was set; and the exit
 * at the start, in case the end is never reached. Browse writes nothing.
 */
function begin(
  calls: ScormCalls,
  { mode }: Launch,
  first: Parameters<ScormCalls['setAll']>[0],
): CallOutcome {
  if (mode === 'browse') return ok(null);
  return firstFailure([calls.offer(first), ...(first.length > 1 ? [calls.commit()] : [])]);
}

interface Books {
  readonly launch: Launch;
  readonly preferences: PreferenceBook;
  readonly status: ReachedStatus;
}

function storing(calls: ScormCalls, dialect: Dialect, { launch, preferences, status }: Books) {
  const journal = openJournal(calls, dialect, launch.savedState === '');

  /**
   * Everything is tried, also after something failed; the first failure is the answer. A place, a
   * time or a status that the LMS refuses holds nothing else back: it is told again with every save.
   */
  return (report: ProgressReport, seconds: number, ending: Ending | null): CallOutcome => {
    const [state, ...standing] = [...dialect.standing(report, status), ...dialect.time(seconds)];
    const saved = calls.setAll(state === undefined ? [] : [state]);
    const written = calls.offer(standing);
    // The saved state says what was told: without it, it would be told again.
    const listed = saved.ok ? journal.write(report) : saved;
    preferences.tell(report);
    if (ending !== null) calls.offer(dialect.parting(ending));
    const committed = ending !== null && dialect.endStores ? ok(null) : calls.commit();
    journal.committed(committed);
    preferences.committed(committed);
    return firstFailure([listed, written, committed]);
  };
}
