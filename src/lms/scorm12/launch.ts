import type { Launch, LaunchMode } from '../../core/launch.ts';
import { ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import type { ScormCalls } from '../scorm/calls.ts';
import { readScorm12Films } from './preferences.ts';

/** What is known of a launch, and the status that the LMS has. */
export interface Scorm12Launch {
  readonly launch: Launch;
  readonly lessonStatus: string;
}

/**
 * Reads the launch. Everything but the core elements is optional in SCORM 1.2; who the learner is,
 * what they may do and what they have done must be known, or somebody's work would be overwritten.
 */
export function readScorm12Launch(calls: ScormCalls): Result<Scorm12Launch, LmsFailure> {
  const { ask, value } = calls;
  const savedState = ask('cmi.suspend_data');
  if (!savedState.ok) return savedState;
  const id = ask('cmi.core.student_id');
  if (!id.ok) return id;
  const lessonStatus = ask('cmi.core.lesson_status');
  if (!lessonStatus.ok) return lessonStatus;
  const name = value('cmi.core.student_name');
  const launch: Launch = {
    learner: id.value === '' ? null : { id: id.value, name: name || null },
    language: value('cmi.student_preference.language') || null,
    films: readScorm12Films(calls),
    mode: mode(value('cmi.core.lesson_mode')),
    credit: value('cmi.core.credit') !== 'no-credit',
    passingScore: scaled(value('cmi.student_data.mastery_score')),
    savedState: savedState.value,
  };
  return ok({ launch, lessonStatus: lessonStatus.value });
}

/** An empty mode means normal. */
const mode = (value: string): LaunchMode =>
  value === 'browse' || value === 'review' ? value : 'normal';

function scaled(percent: string): number | null {
  const value = Number.parseFloat(percent);
  return value >= 0 && value <= 100 ? value / 100 : null;
}
