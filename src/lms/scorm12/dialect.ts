import type { Launch } from '../../core/launch.ts';
import type { ProgressReport, ReachedObjective, Standing } from '../../core/progressReport.ts';
import { ok } from '../../core/result.ts';
import { isOwnWord } from '../launchWords.ts';
import { type Dialect, isFresh, type ReachedStatus } from '../scorm/dialect.ts';
import type { Entry } from '../scorm/format.ts';
import { percent } from '../scorm/numbers.ts';
import { reportedId } from '../text.ts';
import { scorm12Location, scorm12Timespan, SUSPEND_DATA_LIMIT } from './formats.ts';
import { scorm12Interaction } from './interactions.ts';
import { readScorm12Launch } from './launch.ts';
import { scorm12PreferenceEntries, SCORM12_PREFERENCES } from './preferences.ts';
import { lessonStatus, mayFollow } from './lessonStatus.ts';

const STATUS = 'cmi.core.lesson_status';
const SUSPEND: Entry = { element: 'cmi.core.exit', value: 'suspend' };

/** SCORM 1.2. */
export const scorm12Dialect: Dialect = {
  savedStateBudget: SUSPEND_DATA_LIMIT,
  keepsAfterLostCommit: false,
  endStores: false,
  alreadyInitialized: /: 101 /,
  preferences: SCORM12_PREFERENCES,

  readLaunch: (calls) => {
    const read = readScorm12Launch(calls);
    if (!read.ok) return read;
    const { launch, lessonStatus: status } = read.value;
    const fresh = isFresh(launch, status);
    const incomplete: Entry = { element: STATUS, value: 'incomplete' };
    return ok({
      launch,
      status: reached(statusAtLaunch(status, launch)),
      first: fresh ? [SUSPEND, incomplete] : [SUSPEND],
    });
  },

  standing: (report: ProgressReport, status) => [
    { element: 'cmi.suspend_data', value: report.savedState },
    { element: 'cmi.core.lesson_location', value: scorm12Location(report.location) },
    ...status.raise(report),
    ...(report.score === null ? [] : score('cmi.core', report.score)),
  ],

  time: (seconds) => [
    { element: 'cmi.core.session_time', value: scorm12Timespan(seconds) },
    SUSPEND,
  ],

  interaction: scorm12Interaction,

  objective: (objective, index, added) => {
    const at = `cmi.objectives.${index}`;
    const id = { element: `${at}.id`, value: reportedId(objective.id) };
    return [
      ...(added ? [id] : []),
      { element: `${at}.status`, value: objectiveStatus(objective) },
      ...(objective.score === null ? [] : score(at, objective.score)),
    ];
  },

  preferred: scorm12PreferenceEntries,

  parting: () => [],
};

/** What a status that nobody can tell may be: nothing less takes its place. */
const LEAST_KEPT = 'completed';

/** The status that the LMS has, which may not give it, or have a word of its own for it. */
function statusAtLaunch(status: string | null, { savedState }: Launch): string {
  if (status === null) return savedState === '' ? '' : LEAST_KEPT;
  return isOwnWord(status) ? LEAST_KEPT : status;
}

function reached(atLaunch: string): ReachedStatus {
  let current = atLaunch;
  return {
    raise: (standing: Standing) => {
      const status = lessonStatus(standing);
      if (status === null || !mayFollow(status, current)) return [];
      current = status;
      return [{ element: STATUS, value: status }];
    },
  };
}

const objectiveStatus = ({ success }: ReachedObjective): string =>
  success === 'unknown' ? 'completed' : success;

const score = (of: string, scaled: number): readonly Entry[] => [
  { element: `${of}.score.min`, value: '0' },
  { element: `${of}.score.max`, value: '100' },
  { element: `${of}.score.raw`, value: percent(scaled) },
];
