import type { Launch, LaunchMode } from '../../core/launch.ts';
import { ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import type { ScormCalls } from '../scorm/calls.ts';
import { readScorm2004Films } from './preferences.ts';

/** What is known of a launch, and the statuses that the LMS has. */
export interface Scorm2004Launch {
  readonly launch: Launch;
  readonly completion: string;
  readonly success: string;
}

/**
 * Reads the launch. Who the learner is, what they may do and what they have done must be known, or
 * somebody's work would be overwritten.
 */
export function readScorm2004Launch(calls: ScormCalls): Result<Scorm2004Launch, LmsFailure> {
  const { ask, value } = calls;
  const savedState = askState(calls);
  if (!savedState.ok) return savedState;
  const id = ask('cmi.learner_id');
  if (!id.ok) return id;
  const mode = ask('cmi.mode');
  if (!mode.ok) return mode;
  const completion = ask('cmi.completion_status');
  if (!completion.ok) return completion;
  const name = value('cmi.learner_name');
  const launch: Launch = {
    learner: id.value === '' ? null : { id: id.value, name: name || null },
    language: value('cmi.learner_preference.language') || null,
    films: readScorm2004Films(calls),
    mode: modeOf(mode.value),
    credit: value('cmi.credit') !== 'no-credit',
    passingScore: scaled(value('cmi.scaled_passing_score')),
    savedState: savedState.value,
  };
  return ok({ launch, completion: completion.value, success: value('cmi.success_status') });
}

/** An LMS that resumes has a state: when it says that there is none, it is asked once more. */
function askState({ ask, value }: ScormCalls): Result<string, LmsFailure> {
  const state = ask('cmi.suspend_data');
  const missing = state.ok && state.value === '' && value('cmi.entry') === 'resume';
  return missing ? ask('cmi.suspend_data') : state;
}

/** An empty mode means normal. */
const modeOf = (value: string): LaunchMode =>
  value === 'browse' || value === 'review' ? value : 'normal';

/** A passing score below nothing cannot be missed. */
function scaled(text: string): number | null {
  const value = Number.parseFloat(text);
  return value >= -1 && value <= 1 ? Math.max(0, value) : null;
}
