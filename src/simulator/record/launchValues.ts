import type { PackageFacts } from '../package/packageFacts.ts';
import type { Attempt, CmiValues, LaunchKind, Learner } from './attempt.ts';

/** What a session leaves behind that the next one does not begin with. */
const OF_THE_SESSION =
  /^(?:cmi\.(?:core\.)?(?:exit|session_time|entry|credit|lesson_mode|mode)|adl\.nav\..*)$/;

/** The data model of SCORM 1.2 as a page finds it. */
export function launch12(
  facts: PackageFacts,
  learner: Learner,
  kind: LaunchKind,
  attempt: Attempt | null,
): CmiValues {
  const { limits, passingScore } = facts;
  return withoutEmpty({
    ...carried(attempt),
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.entry': entry(attempt, 'cmi.core.exit'),
    'cmi.core.credit': credit(kind),
    'cmi.core.lesson_mode': mode(kind),
    'cmi.launch_data': facts.launchData,
    'cmi.student_data.mastery_score': passingScore === null ? '' : short(passingScore * 100),
    'cmi.student_data.max_time_allowed': limits.maxTimeAllowed,
    'cmi.student_data.time_limit_action': limits.timeLimitAction,
  });
}

/** The data model of SCORM 2004 as a page finds it. */
export function launch2004(
  facts: PackageFacts,
  learner: Learner,
  kind: LaunchKind,
  before: Attempt | null,
): CmiValues {
  const { limits, objectives, passingScore } = facts;
  const attempt = goesOn(before) ? before : null;
  return withoutEmpty({
    ...Object.fromEntries(objectives.map((id, index) => [`cmi.objectives.${index}.id`, id])),
    ...carried(attempt),
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.entry': entry(attempt, 'cmi.exit'),
    'cmi.credit': credit(kind),
    'cmi.mode': mode(kind),
    'cmi.launch_data': facts.launchData,
    'cmi.scaled_passing_score': passingScore === null ? '' : short(passingScore),
    'cmi.completion_threshold': limits.completionThreshold,
    'cmi.max_time_allowed': limits.maxTimeAllowed,
    'cmi.time_limit_action': limits.timeLimitAction,
  });
}

/** In 2004 an attempt that was ended without a suspend is over: the next begins with nothing. */
const goesOn = (attempt: Attempt | null): boolean =>
  attempt === null || !attempt.ended || attempt.values['cmi.exit'] === 'suspend';

const carried = (attempt: Attempt | null): CmiValues =>
  Object.fromEntries(
    Object.entries(attempt?.values ?? {}).filter(([element]) => !OF_THE_SESSION.test(element)),
  );

function entry(attempt: Attempt | null, exit: string): string {
  if (attempt === null) return 'ab-initio';
  return attempt.values[exit] === 'suspend' ? 'resume' : '';
}

const credit = (kind: LaunchKind): string => (kind === 'normal' ? 'credit' : 'no-credit');

const mode = (kind: LaunchKind): string => (kind === 'noCredit' ? 'normal' : kind);

/** Without the noise of binary fractions. */
const short = (value: number): string => String(Number(value.toFixed(4)));

const withoutEmpty = (values: CmiValues): CmiValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
