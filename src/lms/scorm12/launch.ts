import type { Launch } from '../../core/launch.ts';
import { ok, type Result } from '../../core/result.ts';
import { languageTagIn } from '../languageTag.ts';
import { countsIn, modeIn } from '../launchWords.ts';
import { passingScoreIn } from '../passingScore.ts';
import type { LmsFailure } from '../port.ts';
import { asWritten } from '../scorm/asWritten.ts';
import type { ScormCalls } from '../scorm/calls.ts';
import { readScorm12Films } from './preferences.ts';

/** What is known of a launch, and the status that the LMS has. */
export interface Scorm12Launch {
  readonly launch: Launch;
  /** As the LMS writes it; `null` where it does not give it. */
  readonly lessonStatus: string | null;
}

/**
 * Reads the launch. Everything but the core elements is optional in SCORM 1.2. Only who the learner
 * is and what they have done must be known, or somebody's work would be overwritten; all else that
 * an LMS does not give, the visit does without.
 */
export function readScorm12Launch(calls: ScormCalls): Result<Scorm12Launch, LmsFailure> {
  const { ask, value } = calls;
  const savedState = ask('cmi.suspend_data');
  if (!savedState.ok) return savedState;
  const id = ask('cmi.core.student_id');
  if (!id.ok) return id;
  const lessonStatus = ask('cmi.core.lesson_status');
  const name = value('cmi.core.student_name');
  const launch: Launch = {
    learner: id.value === '' ? null : { id: id.value, name: name || null },
    language: languageTagIn(value('cmi.student_preference.language')),
    films: readScorm12Films(calls),
    mode: modeIn(value('cmi.core.lesson_mode')),
    credit: countsIn(value('cmi.core.credit')),
    passingScore: passingScoreIn(value('cmi.student_data.mastery_score'), 'percent'),
    savedState: asWritten(savedState.value),
  };
  return ok({ launch, lessonStatus: lessonStatus.ok ? lessonStatus.value : null });
}
