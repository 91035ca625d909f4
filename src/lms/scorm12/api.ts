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
