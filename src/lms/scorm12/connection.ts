import type { Result } from '../../core/result.ts';
import type { LmsConnection, LmsFailure } from '../port.ts';
import { scormCalls, type Strictness } from '../scorm/calls.ts';
import { openScorm } from '../scorm/connection.ts';
import { scorm12Runtime, type Scorm12Api } from './api.ts';
import { scorm12Dialect } from './dialect.ts';
import { scorm12Formats } from './formats.ts';

/**
 * Initializes a SCORM 1.2 session on an API that is at hand, and opens it. Apart from the adapter, so
 * that a course without an LMS brings no search for an API along.
 */
export function openScorm12(
  api: Scorm12Api,
  lms: string,
  strictness: Strictness,
): Result<LmsConnection, LmsFailure> {
  const calls = scormCalls(scorm12Runtime(api), scorm12Formats, strictness);
  const initialized = calls.initialize();
  return initialized.ok ? openScorm(calls, scorm12Dialect, lms) : initialized;
}
