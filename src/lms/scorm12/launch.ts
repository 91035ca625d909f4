import type { Launch, LaunchMode, Learner } from '../../core/launch.ts';
import type { Scorm12Api } from './api.ts';
import { getValue } from './calls.ts';

/** Reads the launch. Everything but the core elements is optional in SCORM 1.2. */
export const readLaunch = (api: Scorm12Api): Launch => ({
  learner: learner(getValue(api, 'cmi.core.student_id'), getValue(api, 'cmi.core.student_name')),
  language: getValue(api, 'cmi.student_preference.language') || null,
  mode: mode(getValue(api, 'cmi.core.lesson_mode')),
  credit: getValue(api, 'cmi.core.credit') !== 'no-credit',
  passingScore: scaled(getValue(api, 'cmi.student_data.mastery_score')),
  savedState: getValue(api, 'cmi.suspend_data'),
});

const learner = (id: string, name: string): Learner | null =>
  id === '' ? null : { id, name: name || null };

/** An empty mode means normal. */
const mode = (value: string): LaunchMode =>
  value === 'browse' || value === 'review' ? value : 'normal';

function scaled(percent: string): number | null {
  const value = Number.parseFloat(percent);
  return value >= 0 && value <= 100 ? value / 100 : null;
}
