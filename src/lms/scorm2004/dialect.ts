import type { ProgressReport, Standing } from '../../core/progressReport.ts';
import { ok } from '../../core/result.ts';
import { isOwnWord, statusIn } from '../launchWords.ts';
import { type Dialect, isFresh, type ReachedStatus } from '../scorm/dialect.ts';
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
  endStores: true,
  alreadyInitialized: /: 103 /,
  preferences: SCORM2004_PREFERENCES,

  readLaunch: (calls) => {
    const read = readScorm2004Launch(calls);
    if (!read.ok) return read;
    const { launch, completion, success } = read.value;
    const fresh = isFresh(launch, completion);
    const status = reachedPair({ completion, success, isNew: launch.savedState === '' });
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

/** The statuses of a launch, as the LMS writes them; `null` for one that it does not give. */
interface PairAtLaunch {
  readonly completion: string | null;
  readonly success: string | null;
  /** The LMS has no work of the learner's, so that it has nothing to lower either. */
  readonly isNew: boolean;
}

/**
 * The pair of statuses of SCORM 2004: always written together, and neither ever lowered. Of one that
 * is not known, only the highest is written.
 */
export function reachedPair({ completion, isNew, success }: PairAtLaunch): ReachedStatus {
  // A word of the LMS's own stands for something, which nobody can tell.
  const completed = ladder(
    'cmi.completion_status',
    COMPLETIONS,
    completionIn(completion),
    isNew && completion === null,
  );
  const succeeded = ladder(
    'cmi.success_status',
    SUCCESSES,
    successIn(success),
    isNew && success === null,
  );
  return {
    raise: (standing: Standing) => {
      if (standing.completion === null || standing.success === null) return [];
      return [...completed(standing.completion), ...succeeded(standing.success)];
    },
  };
}

/** What is to be written of a status that goes up and never down. */
function ladder(
  element: string,
  steps: readonly string[],
  atLaunch: string | null,
  isNew: boolean,
) {
  const highest = steps.at(-1);
  let known = atLaunch ?? steps[0] ?? '';
  return (next: string): readonly Entry[] => {
    if (steps.indexOf(next) >= steps.indexOf(known)) known = next;
    const mayLower = atLaunch === null && !isNew && known !== highest;
    return mayLower ? [] : [{ element, value: known }];
  };
}

/** An LMS may have put the one status of SCORM 1.2 in the place of either. */
function completionIn(text: string | null): string | null {
  if (text === null || isOwnWord(text)) return null;
  const status = statusIn(text) ?? 'unknown';
  if (status === 'passed') return 'completed';
  return COMPLETIONS.includes(status) ? status : 'unknown';
}

function successIn(text: string | null): string | null {
  if (text === null || isOwnWord(text)) return null;
  const status = statusIn(text) ?? 'unknown';
  return SUCCESSES.includes(status) ? status : 'unknown';
}

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
