import { Scorm12API } from 'scorm-again/scorm12';
import { Scorm2004API } from 'scorm-again/scorm2004';

import { FLAT, loadEach, textsIn } from '../../lms/standalone/flatValues.ts';
import type { CmiValues } from '../record/attempt.ts';
import type { CallName } from '../record/logEntry.ts';

/** The calls of a SCORM API, by the names of 2004; arguments as they come from a course. */
export type RuntimeCalls = Readonly<
  Record<CallName, (element?: unknown, value?: unknown) => unknown>
>;

/** Stores what was committed; false when it could not. */
export type StoreValues = (values: CmiValues) => boolean;

// Without an address nothing is committed at all; nothing is ever sent to this one.
const settings = { ...FLAT, lmsCommitUrl: 'waymark:simulator' };

/** scorm-again's runtime of a standard, with the values of a launch. */
export function startRuntime(
  standard: 'scorm12' | 'scorm2004',
  launch: CmiValues,
  store: StoreValues,
): RuntimeCalls {
  return standard === 'scorm12' ? start12(launch, store) : start2004(launch, store);
}

function start12(launch: CmiValues, store: StoreValues): RuntimeCalls {
  const api = new Scorm12API(settings, commits(store));
  loadEach(api, launch);
  return {
    Initialize: () => api.LMSInitialize(''),
    Terminate: () => api.LMSFinish(''),
    GetValue: (element) => api.LMSGetValue(String(element)),
    SetValue: (element, value) => api.LMSSetValue(String(element), String(value)),
    Commit: () => api.LMSCommit(''),
    GetLastError: () => api.LMSGetLastError(),
    GetErrorString: (code) => api.LMSGetErrorString(String(code)),
    GetDiagnostic: (code) => api.LMSGetErrorString(String(code)),
  };
}

function start2004(launch: CmiValues, store: StoreValues): RuntimeCalls {
  const api = new Scorm2004API(settings, commits(store));
  loadEach(api, launch);
  return {
    Initialize: () => api.Initialize(''),
    Terminate: () => api.Terminate(''),
    GetValue: (element) => api.GetValue(String(element)),
    SetValue: (element, value) => api.SetValue(String(element), String(value)),
    Commit: () => api.Commit(''),
    GetLastError: () => api.GetLastError(),
    GetErrorString: (code) => api.GetErrorString(String(code)),
    GetDiagnostic: (code) => api.GetDiagnostic(String(code)),
  };
}

const commits = (store: StoreValues) => ({
  processHttpRequest: (_url: string, values: object) =>
    store(textsIn(values))
      ? ({ result: 'true', errorCode: 0 } as const)
      : ({ result: 'false', errorCode: 101 } as const),
  updateSettings: () => undefined,
});
