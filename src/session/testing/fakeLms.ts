import { NO_WISHES } from '../../core/filmWishes.ts';
import type { Launch } from '../../core/launch.ts';
import type { ProgressReport } from '../../core/progressReport.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../../lms/port.ts';

/**
 * An LMS with one learner's attempt. As over SCORM, a read answers with what the launch gave, so
 * that a save is confirmed by the next launch only.
 */
export interface FakeLms {
  readonly adapter: LmsAdapter;
  /** What the next launch says. */
  launch: Launch;
  /**
   * `failing`: every save is refused. `signedOut`: so it is, as after a login that has run out. `lying`: it says true and stores nothing. `down`: it does not
   * even connect. `gone`: the session is over on its side.
   */
  condition: 'well' | 'failing' | 'signedOut' | 'lying' | 'down' | 'gone';
  /** What was stored, in order. */
  readonly reports: ProgressReport[];
  /** The saved states that were sent, whether they were stored or not. */
  readonly sent: string[];
  /** `connect`, `save`, `end`, `leave`, in order. */
  readonly calls: string[];
  /** The visible time of the last save, in seconds. */
  seconds: number;
  budget: number;
  /** Seconds of reading after which the LMS wants to hear something. */
  patience: number | null;
  keepsLanguage: boolean;
  /** Set by a test: saves wait for it before they answer. */
  pause: Promise<void>;
}

const LAUNCH: Launch = {
  learner: { id: 'anna', name: 'Anna' },
  language: null,
  films: NO_WISHES,
  mode: 'normal',
  credit: true,
  passingScore: null,
  savedState: '',
};

export function fakeLms(launch: Partial<Launch> = {}): FakeLms {
  const lms: FakeLms = {
    adapter: { name: 'scorm12', connect: () => Promise.resolve(connect(lms)) },
    launch: { ...LAUNCH, ...launch },
    condition: 'well',
    reports: [],
    sent: [],
    calls: [],
    seconds: 0,
    budget: 4096,
    patience: null,
    keepsLanguage: true,
    pause: Promise.resolve(),
  };
  return lms;
}

function connect(lms: FakeLms): Result<LmsConnection, LmsFailure> {
  lms.calls.push('connect');
  if (lms.condition === 'down') return fail({ cause: 'unreachable', detail: 'no answer' });
  if (lms.condition === 'gone') return fail({ cause: 'refused', detail: 'already terminated' });
  const { launch } = lms;
  let ended = false;
  const store = (call: string, report: ProgressReport, seconds: number) => {
    lms.calls.push(call);
    lms.sent.push(report.savedState);
    if (ended || lms.condition === 'gone') return fail({ cause: 'ended', detail: 'over' } as const);
    if (lms.condition === 'failing') return fail({ cause: 'refused', detail: '405' } as const);
    if (lms.condition === 'signedOut') return fail({ cause: 'signedOut', detail: '101' } as const);
    lms.seconds = seconds;
    if (lms.condition === 'lying') return ok(null);
    lms.reports.push(report);
    lms.launch = { ...lms.launch, savedState: report.savedState };
    return ok(null);
  };
  return ok({
    launch,
    lms: 'https://lms.test',
    savedStateBudget: lms.budget,
    opensAttempts: true,
    knowsAnswersAgain: false,
    patience: lms.patience,
    keepsLanguage: () => lms.keepsLanguage,
    warning: null,
    read: () => Promise.resolve(ok(launch.savedState)),
    readNow: () => ok(launch.savedState),
    save: async (report, seconds) => {
      await lms.pause;
      return store('save', report, seconds);
    },
    end: (report, seconds) => {
      if (report === null) lms.calls.push('leave');
      const outcome = report === null ? ok(null) : store('end', report, seconds);
      ended = true;
      return outcome;
    },
  });
}
