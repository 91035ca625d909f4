import type { ScormRuntime } from '../scorm/runtime.ts';

/** The API object of a SCORM 2004 LMS. LMSs answer with `"true"` and `"false"`, some with booleans. */
export interface Scorm2004Api {
  Initialize(argument: ''): unknown;
  Terminate(argument: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(argument: ''): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
}

export const isScorm2004Api = (candidate: unknown): candidate is Scorm2004Api =>
  (typeof candidate === 'object' || typeof candidate === 'function') &&
  candidate !== null &&
  'Initialize' in candidate &&
  typeof candidate.Initialize === 'function';

/** The calls of SCORM 2004 under the names that both flavours share. */
export const scorm2004Runtime = (api: Scorm2004Api): ScormRuntime => ({
  initialize: () => api.Initialize(''),
  terminate: () => api.Terminate(''),
  get: (element) => api.GetValue(element),
  set: (element, value) => api.SetValue(element, value),
  commit: () => api.Commit(''),
  lastError: () => api.GetLastError(),
  errorString: (code) => api.GetErrorString(code),
});
