import type { RuntimeCalls } from './runtime.ts';

/** The object that courses look for in the windows above them. */
export interface WindowApi {
  readonly name: 'API' | 'API_1484_11';
  readonly api: Readonly<Record<string, unknown>>;
}

/** The calls under the names of a standard. */
export function windowApi(standard: 'scorm12' | 'scorm2004', calls: RuntimeCalls): WindowApi {
  if (standard === 'scorm2004') return { name: 'API_1484_11', api: { ...calls } };
  const api = {
    LMSInitialize: calls.Initialize,
    LMSFinish: calls.Terminate,
    LMSGetValue: calls.GetValue,
    LMSSetValue: calls.SetValue,
    LMSCommit: calls.Commit,
    LMSGetLastError: calls.GetLastError,
    LMSGetErrorString: calls.GetErrorString,
    LMSGetDiagnostic: calls.GetDiagnostic,
  };
  return { name: 'API', api };
}
