import { textHash } from '../../core/hash.ts';
import type { KeyValueStorage } from '../keyValueStorage.ts';
import { isObject, jsonOf } from '../../core/json.ts';

/** What a tab knows of its session, also after a reload of the page. */
export interface TabSession {
  /** The token was asked for: it is given once. */
  readonly asked: boolean;
  readonly token: string | null;
  readonly initialized: boolean;
  readonly terminated: boolean;
  /** “Failed” was said: in the same session, “passed” must not be. */
  readonly failed: boolean;
  /** Visible time in the session so far. */
  readonly seconds: number;
}

export interface TabMemory {
  readonly get: () => TabSession;
  readonly note: (changes: Partial<TabSession>) => void;
}

const NEW: TabSession = {
  asked: false,
  token: null,
  initialized: false,
  terminated: false,
  failed: false,
  seconds: 0,
};

/** The memory of the session that an address to fetch the token from stands for. */
export function tabMemory(storage: KeyValueStorage, fetchAddress: string): TabMemory {
  const key = `waymark:cmi5:${textHash(fetchAddress)}${textHash(`${fetchAddress}b`)}`;
  const kept = storage.get(key);
  let state = kept.ok && kept.value !== null ? stateOf(jsonOf(kept.value)) : NEW;
  return {
    get: () => state,
    note: (changes) => {
      state = { ...state, ...changes };
      // Without a storage the memory is as old as the page.
      storage.set(key, JSON.stringify(state));
    },
  };
}

function stateOf(kept: unknown): TabSession {
  if (!isObject(kept)) return NEW;
  const { asked, failed, initialized, seconds, terminated, token } = kept;
  return {
    asked: asked === true,
    token: typeof token === 'string' ? token : null,
    initialized: initialized === true,
    terminated: terminated === true,
    failed: failed === true,
    seconds: typeof seconds === 'number' ? seconds : 0,
  };
}
