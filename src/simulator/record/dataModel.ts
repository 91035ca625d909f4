import { scorm12Timespan, secondsOfTimespan } from '../../lms/scorm12/formats.ts';
import { scorm2004Duration } from '../../lms/scorm2004/formats.ts';
import { type PackageFacts, savedStateLimit } from '../package/packageFacts.ts';
import type { Attempt, CmiValues, LaunchKind, Learner } from './attempt.ts';
import { launch12, launch2004 } from './launchValues.ts';
import { scorm12Rules } from './scorm12Rules.ts';
import { scorm2004Rules } from './scorm2004Rules.ts';
import type { CallRules } from './valueRules.ts';

/** What the LMS does with a data model, and scorm-again leaves to it. */
export interface DataModel {
  readonly rules: CallRules;
  readonly launch: (learner: Learner, kind: LaunchKind, attempt: Attempt | null) => CmiValues;
  /** What is stored after a commit. `counted`: the seconds of this session that are in the total. */
  readonly store: (stored: CmiValues, committed: CmiValues, counted: number) => CmiValues;
  readonly sessionSeconds: (values: CmiValues) => number;
}

/** The data model of a package's standard. */
export const dataModelOf = (facts: PackageFacts): DataModel =>
  facts.standard === 'scorm12' ? model12(facts) : model2004(facts);

const model12 = (facts: PackageFacts): DataModel => ({
  rules: scorm12Rules,
  launch: (learner, kind, attempt) => launch12(facts, learner, kind, attempt),
  sessionSeconds: (values) => secondsOfTimespan(values['cmi.core.session_time'] ?? ''),
  store: (stored, committed, counted) => {
    const session = secondsOfTimespan(committed['cmi.core.session_time'] ?? '');
    const total = secondsOfTimespan(stored['cmi.core.total_time'] ?? '') + session - counted;
    return { ...kept(committed), 'cmi.core.total_time': scorm12Timespan(total) };
  },
});

const model2004 = (facts: PackageFacts): DataModel => ({
  rules: scorm2004Rules(savedStateLimit(facts)),
  launch: (learner, kind, attempt) => launch2004(facts, learner, kind, attempt),
  sessionSeconds: (values) => secondsOfDuration(values['cmi.session_time'] ?? ''),
  store: (stored, committed, counted) => {
    const session = secondsOfDuration(committed['cmi.session_time'] ?? '');
    const total = secondsOfDuration(stored['cmi.total_time'] ?? '') + session - counted;
    return { ...kept(committed), 'cmi.total_time': scorm2004Duration(total) };
  },
});

/** What nobody has set says nothing. */
const kept = (values: CmiValues): CmiValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

const UNITS = [31_557_600, 2_629_800, 86_400, 3_600, 60, 1];
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Seconds of an ISO 8601 duration, as SCORM 2004 writes it; 0 for anything else. */
function secondsOfDuration(duration: string): number {
  const parts = DURATION.exec(duration);
  if (parts === null) return 0;
  return UNITS.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0);
}
