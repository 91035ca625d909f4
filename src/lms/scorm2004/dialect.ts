import type { ProgressReport, Standing } from '../../core/progressReport.ts';
import { ok } from '../../core/result.ts';
import type { Dialect, ReachedStatus } from '../scorm/dialect.ts';
import type { Entry } from '../scorm/format.ts';
import { decimalShare, percent } from '../scorm/numbers.ts';
import { reportedId } from '../text.ts';
import { scorm2004Duration, scorm2004Location } from './formats.ts';
import { scorm2004Interaction } from './interactions.ts';
import { readScorm2004Launch } from './launch.ts';
import { scorm2004PreferenceEntries, SCORM2004_PREFERENCES } from './preferences.ts';

const SUSPEND: Entry = { element: 'cmi.exit', value: 'suspend' };
/** The sequencer, too, is told that the learner comes back. */
const SUSPEND_ALL: Entry = { element: 'adl.nav.request', value: 'suspendAll' };

/** SCORM 2004; its editions differ in how much they keep. */
export const scorm2004Dialect = (savedStateBudget: number): Dialect => ({
  savedStateBudget,
  keepsAfterLostCommit: true,
  alreadyInitialized: /: 103 /,
  preferences: SCORM2004_PREFERENCES,

  readLaunch: (calls) => {
    const read = readScorm2004Launch(calls);
    if (!read.ok) return read;
    const { launch, completion, success } = read.value;
    const counts = launch.mode === 'normal' && launch.credit;
    const fresh = counts && ['', 'unknown', 'not attempted'].includes(completion);
    const status = reachedPair({ completion, success });
    return ok({ launch, status, first: fresh ? [SUSPEND, ...status.raise(BEGUN)] : [SUSPEND] });
  },

  standing: (report: ProgressReport, status) => [
    { element: 'cmi.suspend_data', value: report.savedState },
    // Nowhere yet: an empty location is refused by one engine.
    ...(report.location === ''
      ? []
      : [{ element: 'cmi.location', value: scorm2004Location(report.location) }]),
    ...status.raise(report),
    // Where a threshold is set, it decides completion.
    ...(report.completion === null
      ? []
      : [{ element: 'cmi.progress_measure', value: decimalShare(report.progress) }]),
    ...(report.score === null ? [] : score('cmi', report.score)),
  ],

  time: (seconds) => [{ element: 'cmi.session_time', value: scorm2004Duration(seconds) }, SUSPEND],

  interaction: scorm2004Interaction,

  objective: (objective, index, added) => {
    const at = `cmi.objectives.${index}`;
    const id = { element: `${at}.id`, value: reportedId(objective.id) };
    return [
      ...(added ? [id] : []),
      { element: `${at}.completion_status`, value: 'completed' },
      ...(objective.success === 'unknown'
        ? []
        : [{ element: `${at}.success_status`, value: objective.success }]),
      ...(objective.score === null ? [] : score(at, objective.score)),
    ];
  },

  preferred: scorm2004PreferenceEntries,

  parting: (ending) => (ending === 'confirmed' ? [SUSPEND_ALL] : []),
});

const COMPLETIONS = ['unknown', 'not attempted', 'incomplete', 'completed'];
const SUCCESSES = ['unknown', 'failed', 'passed'];

/** The pair of statuses of SCORM 2004: always written together, and neither ever lowered. */
export function reachedPair(atLaunch: {
  readonly completion: string;
  readonly success: string;
}): ReachedStatus {
  let { completion, success } = atLaunch;
  return {
    raise: (standing: Standing) => {
      if (standing.completion === null || standing.success === null) return [];
      completion = higher(COMPLETIONS, completion, standing.completion);
      success = higher(SUCCESSES, success, standing.success);
      return [
        { element: 'cmi.completion_status', value: completion },
        { element: 'cmi.success_status', value: success },
      ];
    },
  };
}

const higher = (order: readonly string[], known: string, next: string): string =>
  order.indexOf(known) > order.indexOf(next) ? known : next;

const BEGUN = {
  completion: 'incomplete',
  success: 'unknown',
  score: null,
  progress: 0,
  location: '',
} as const;

const score = (of: string, scaled: number): readonly Entry[] => [
  { element: `${of}.score.scaled`, value: decimalShare(scaled) },
  { element: `${of}.score.min`, value: '0' },
  { element: `${of}.score.max`, value: '100' },
  { element: `${of}.score.raw`, value: percent(scaled) },
];
