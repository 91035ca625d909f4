import type { Scorm12Api } from '../scorm12/api.ts';

/** A SCORM 1.2 LMS that writes down every call, and answers as a test wants. */
export interface FakeScorm12 {
  readonly api: Scorm12Api;
  readonly values: Map<string, string>;
  /** `LMSSetValue cmi.core.exit suspend` … in order; reads are left out. */
  readonly calls: string[];
  /** Instead of `"true"`, for calls whose text begins with the key. */
  readonly answers: Map<string, unknown>;
  /** What LMSGetLastError says. */
  error: string;
}

export function fakeScorm12(values: Readonly<Record<string, string>> = {}): FakeScorm12 {
  const answer = (call: string): unknown => {
    lms.calls.push(call);
    const planned = [...lms.answers].find(([start]) => call.startsWith(start));
    if (planned === undefined) return 'true';
    if (planned[1] instanceof Error) throw planned[1];
    return planned[1];
  };
  const lms: FakeScorm12 = {
    values: new Map(Object.entries(values)),
    calls: [],
    answers: new Map(),
    error: '0',
    api: {
      LMSInitialize: (argument) => answer(`LMSInitialize "${argument}"`),
      LMSFinish: (argument) => answer(`LMSFinish "${argument}"`),
      LMSCommit: (argument) => answer(`LMSCommit "${argument}"`),
      LMSGetValue: (element) => lms.values.get(element) ?? '',
      LMSSetValue: (element, value) => {
        const told = answer(`LMSSetValue ${element} ${value}`);
        if (String(told) === 'true') lms.values.set(element, value);
        return told;
      },
      LMSGetLastError: () => lms.error,
      LMSGetErrorString: () => 'No such thing',
    },
  };
  return lms;
}
