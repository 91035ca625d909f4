import type { KeyValueStorage } from '../keyValueStorage.ts';

/** The world around a cmi5 session. */
export interface Surroundings {
  /** The page's address, as the LMS launched it. */
  readonly address: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs something after so many milliseconds; gives back how to take that back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** This tab's own: outlives a reload, and is gone when the tab closes. */
  readonly tabStorage: KeyValueStorage;
  readonly goTo: (address: string) => void;
  /** Whether the page that goes away is being reloaded; `null` when the browser cannot tell. */
  readonly reloading: () => boolean | null;
  readonly log: (message: string) => void;
}
