import type { Launch } from '../../core/launch.ts';
import { ok, type Result } from '../../core/result.ts';
import { languageTagIn } from '../languageTag.ts';
import { countsIn, modeIn } from '../launchWords.ts';
import { passingScoreIn } from '../passingScore.ts';
import type { LmsFailure } from '../port.ts';
import { asWritten } from '../scorm/asWritten.ts';
import type { ScormCalls } from '../scorm/calls.ts';
import { readScorm2004Films } from './preferences.ts';

/** What is known of a launch, and the statuses that the LMS has, as it writes them. */
export interface Scorm2004Launch {
  readonly launch: Launch;
  /** `null` where the LMS does not give it. */
  readonly completion: string | null;
  readonly success: string | null;
}

/**
 * Reads the launch. Who the learner is and what they have done must be known, or somebody's work
 * would be overwritten; all else that an LMS does not give, the visit does without.
 */
export function readScorm2004Launch(calls: ScormCalls): Result<Scorm2004Launch, LmsFailure> {
  const { ask, value } = calls;
  const savedState = askState(calls);
  if (!savedState.ok) return savedState;
  const id = ask('cmi.learner_id');
  if (!id.ok) return id;
  const completion = ask('cmi.completion_status');
  const success = ask('cmi.success_status');
  const name = value('cmi.learner_name');
  const launch: Launch = {
    learner: id.value === '' ? null : { id: id.value, name: name || null },
    language: languageTagIn(value('cmi.learner_preference.language')),
    films: readScorm2004Films(calls),
    mode: modeIn(value('cmi.mode')),
    credit: countsIn(value('cmi.credit')),
    passingScore: passingScoreIn(value('cmi.scaled_passing_score'), 'share'),
    savedState: asWritten(savedState.value),
  };
  return ok({
    launch,
    completion: completion.ok ? completion.value : null,
    success: success.ok ? success.value : null,
  });
}

/** An LMS that resumes has a state: when it says that there is none, it is asked once more. */
function askState({ ask, value }: ScormCalls): Result<string, LmsFailure> {
  const state = ask('cmi.suspend_data');
  const missing = state.ok && state.value === '' && /^r/i.test(value('cmi.entry'));
  return missing ? ask('cmi.suspend_data') : state;
}
