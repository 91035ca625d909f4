import { Scorm12API } from 'scorm-again/scorm12';

import type { LmsFailure } from '../port.ts';
import type { Scorm12Api } from '../scorm12/api.ts';
import { FLAT, loadEach, textsIn } from './flatValues.ts';
import type { CmiHost } from './host.ts';

/** scorm-again's SCORM 1.2 runtime, committing to a host on the device instead of a server. */
export interface Runtime {
  readonly api: Scorm12Api;
  /** Why the last commit failed; `null` when it did not. */
  readonly failure: () => LmsFailure | null;
}

// Without an address nothing is committed at all; nothing is ever sent to this one.
const settings = { ...FLAT, lmsCommitUrl: 'waymark:device' };

/** Starts a runtime with the host's launch values. */
export function startStandaloneRuntime(host: CmiHost): Runtime {
  let failure: LmsFailure | null = null;
  const api = new Scorm12API(settings, {
    processHttpRequest: (_url, values) => {
      const outcome = host.commit(textsIn(values));
      failure = outcome.ok ? null : outcome.error;
      return outcome.ok ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: 101 };
    },
    updateSettings: () => undefined,
  });
  loadEach(api, host.launchValues);
  return { api, failure: () => failure };
}
