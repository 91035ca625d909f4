import type { ProgressReport } from '../../core/progressReport.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsConnection, LmsFailure } from '../port.ts';
import type { Scorm12Api } from './api.ts';
import { call, getValue, setValue } from './calls.ts';
import {
  scorm12Location,
  scorm12Score,
  scorm12Timespan,
  SUSPEND_DATA_LIMIT,
  type Scorm12Element,
} from './formats.ts';
import { readLaunch } from './launch.ts';
import { lessonStatus, mayFollow } from './lessonStatus.ts';

type Outcome = Result<null, LmsFailure>;
type Entry = readonly [Scorm12Element, string];

const ENDED: Outcome = fail({ cause: 'ended', detail: 'The session is over.' });

/** Initializes a SCORM 1.2 session and translates the port's calls into it. */
export function openScorm12(api: Scorm12Api, lms: string): Result<LmsConnection, LmsFailure> {
  const initialized = call(api, 'LMSInitialize', () => api.LMSInitialize(''));
  if (!initialized.ok) return initialized;
  const launch = readLaunch(api);
  const started = begin(api, launch.mode === 'normal' && launch.credit, launch.mode === 'browse');
  let ended = false;

  const store = (report: ProgressReport, seconds: number): Outcome =>
    sequence([
      () => setAll(api, entries(report, seconds, getValue(api, 'cmi.core.lesson_status'))),
      () => call(api, 'LMSCommit', () => api.LMSCommit('')),
    ]);

  return ok({
    launch,
    lms,
    savedStateBudget: SUSPEND_DATA_LIMIT,
    opensAttempts: true,
    warning: started.ok ? null : started.error,
    read: () => Promise.resolve(ok(launch.savedState)),
    readNow: () => ok(launch.savedState),
    save: (report, seconds) => Promise.resolve(ended ? ENDED : store(report, seconds)),
    end: (report, seconds) => {
      if (ended) return ok(null);
      ended = true;
      const stored = report === null ? ok(null) : store(report, seconds);
      // Finish also after a commit that failed: some LMSs save once more on it.
      const finished = call(api, 'LMSFinish', () => api.LMSFinish(''));
      return stored.ok ? finished : stored;
    },
  });
}

/**
 * At once on the first launch, since one LMS stores *completed* when nothing was set; and the exit
 * at the start, in case the end is never reached. Browse writes nothing.
 */
function begin(api: Scorm12Api, counts: boolean, browse: boolean): Outcome {
  if (browse) return ok(null);
  const fresh = ['', 'not attempted'].includes(getValue(api, 'cmi.core.lesson_status'));
  const status: readonly Entry[] =
    fresh && counts ? [['cmi.core.lesson_status', 'incomplete']] : [];
  return sequence([
    () => setAll(api, [['cmi.core.exit', 'suspend'], ...status]),
    () => (status.length > 0 ? call(api, 'LMSCommit', () => api.LMSCommit('')) : ok(null)),
  ]);
}

function entries(report: ProgressReport, seconds: number, current: string): readonly Entry[] {
  const status = lessonStatus(report);
  return [
    ['cmi.suspend_data', report.savedState],
    ['cmi.core.lesson_location', scorm12Location(report.location)],
    ...(status !== null && mayFollow(status, current)
      ? [['cmi.core.lesson_status', status] as const]
      : []),
    ...(report.score === null ? [] : score(report.score)),
    ['cmi.core.session_time', scorm12Timespan(seconds)],
    ['cmi.core.exit', 'suspend'],
  ];
}

const score = (scaled: number): readonly Entry[] => [
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
  ['cmi.core.score.raw', scorm12Score(scaled)],
];

/** Sets every value, also after one was refused, and answers with the first failure. */
function setAll(api: Scorm12Api, values: readonly Entry[]): Outcome {
  const outcomes = values.map(([element, value]) => setValue(api, element, value));
  return outcomes.find((outcome) => !outcome.ok) ?? ok(null);
}

/** Runs each step, also after one failed, and answers with the first failure. */
function sequence(steps: readonly (() => Outcome)[]): Outcome {
  const outcomes = steps.map((step) => step());
  return outcomes.find((outcome) => !outcome.ok) ?? ok(null);
}
