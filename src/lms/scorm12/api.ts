import type { ScormRuntime } from '../scorm/runtime.ts';

/**
 * The API object of a SCORM 1.2 LMS. LMSs answer with `"true"` and `"false"`, some with booleans,
 * and with null while the page is going away.
 */
export interface Scorm12Api {
  LMSInitialize(argument: ''): unknown;
  LMSFinish(argument: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(argument: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
}

export const isScorm12Api = (candidate: unknown): candidate is Scorm12Api =>
  (typeof candidate === 'object' || typeof candidate === 'function') &&
  candidate !== null &&
  'LMSInitialize' in candidate &&
  typeof candidate.LMSInitialize === 'function';

/** The calls of SCORM 1.2 under the names that both flavours share. */
export const scorm12Runtime = (api: Scorm12Api): ScormRuntime => ({
  initialize: () => api.LMSInitialize(''),
  terminate: () => api.LMSFinish(''),
  get: (element) => api.LMSGetValue(element),
  set: (element, value) => api.LMSSetValue(element, value),
  commit: () => api.LMSCommit(''),
  lastError: () => api.LMSGetLastError(),
  errorString: (code) => api.LMSGetErrorString(code),
});
