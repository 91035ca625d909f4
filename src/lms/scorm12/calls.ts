import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import type { Scorm12Api } from './api.ts';
import { fitsScorm12, type Scorm12Element } from './formats.ts';

type Outcome = Result<null, LmsFailure>;

/** The value of an element; empty when the LMS does not know it, or does not answer. */
export function getValue(api: Scorm12Api, element: string): string {
  try {
    return String(api.LMSGetValue(element) ?? '');
  } catch {
    return '';
  }
}

/** Sets a value that every engine accepts; any other is refused here. */
export function setValue(api: Scorm12Api, element: Scorm12Element, value: string): Outcome {
  if (!fitsScorm12(element, value)) {
    return fail({ cause: 'refused', detail: `${element} does not take "${value.slice(0, 40)}"` });
  }
  return call(api, `LMSSetValue ${element}`, () => api.LMSSetValue(element, value));
}

/**
 * Makes a call and judges the answer: true in any spelling is success, and so is a false with the
 * error code 0, or 401 for an element that this LMS does without. An answer of null comes from a
 * page that is going away, and proves nothing bad.
 */
export function call(api: Scorm12Api, name: string, run: () => unknown): Outcome {
  try {
    const answer = run();
    if (answer === null || String(answer) === 'true') return ok(null);
    const code = String(api.LMSGetLastError());
    if (code === '0' || code === '401') return ok(null);
    return fail({ cause: 'refused', detail: `${name}: ${code} ${api.LMSGetErrorString(code)}` });
  } catch (error) {
    return fail({ cause: 'unreachable', detail: `${name}: ${String(error)}` });
  }
}
