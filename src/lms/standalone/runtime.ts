import { Scorm12API } from 'scorm-again/scorm12';

import type { LmsFailure } from '../port.ts';
import type { Scorm12Api } from '../scorm12/api.ts';
import type { CmiValues } from './cmiStore.ts';
import type { CmiHost } from './host.ts';

/** scorm-again's SCORM 1.2 runtime, committing to a host on the device instead of a server. */
export interface Runtime {
  readonly api: Scorm12Api;
  /** Why the last commit failed; `null` when it did not. */
  readonly failure: () => LmsFailure | null;
}

const settings = {
  // Without an address nothing is committed at all; nothing is ever sent to this one.
  lmsCommitUrl: 'waymark:device',
  dataCommitFormat: 'flattened',
  logLevel: 'NONE',
} as const;

/** Starts a runtime with the host's launch values. */
export function startStandaloneRuntime(host: CmiHost): Runtime {
  let failure: LmsFailure | null = null;
  const api = new Scorm12API(settings, {
    processHttpRequest: (_url, values) => {
      const outcome = host.commit(texts(values));
      failure = outcome.ok ? null : outcome.error;
      return outcome.ok ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: 101 };
    },
    updateSettings: () => undefined,
  });
  load(api, host.launchValues);
  return { api, failure: () => failure };
}

/** One by one: a value that the runtime refuses must not take the others with it. */
function load(api: Scorm12API, values: CmiValues): void {
  for (const [element, value] of Object.entries(values)) {
    try {
      api.loadFromFlattenedJSON({ [element]: value });
    } catch {
      // The runtime starts without it.
    }
  }
}

const texts = (values: object): CmiValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
