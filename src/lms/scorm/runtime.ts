/**
 * The calls of a SCORM API, of either flavour, under one name. LMSs answer with `"true"` and
 * `"false"`, some with booleans, and with null while the page is going away.
 */
export interface ScormRuntime {
  readonly initialize: () => unknown;
  readonly terminate: () => unknown;
  readonly get: (element: string) => unknown;
  readonly set: (element: string, value: string) => unknown;
  readonly commit: () => unknown;
  readonly lastError: () => unknown;
  readonly errorString: (code: string) => unknown;
}
