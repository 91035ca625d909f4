import type { LoadCause } from '../core/loadCause.ts';
import type { Result } from '../core/result.ts';
import type { PlayableLesson, PlayableOutline } from '../course/playable.ts';
import type { KeyValueStorage, StorageFailure } from '../lms/keyValueStorage.ts';

/** Why a part of the course could not be had. */
export interface SourceFailure {
  readonly cause: LoadCause;
  /** For the log. */
  readonly detail: string;
}

/** Where the compiled course comes from. Languages are BCP 47 tags that the cover lists. */
export interface CourseSource {
  readonly outline: (language: string) => Promise<Result<PlayableOutline, SourceFailure>>;
  /** A lesson by its author's id. */
  readonly lesson: (id: string, language: string) => Promise<Result<PlayableLesson, SourceFailure>>;
}

/** Takes back what was planned; does nothing once it has happened. */
export type Cancel = () => void;

/** Time, in milliseconds. Devices' clocks are wrong by days and years, and go back. */
export interface Clock {
  /** Since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Since the page was opened: no change of the device's clock moves it. */
  readonly elapsed: () => number;
  readonly after: (milliseconds: number, run: () => void) => Cancel;
}

/** Mutual exclusion among the tabs of one browser (`navigator.locks`). */
export interface Locks {
  /** Runs a task while no other tab runs one under that name; without locks, at once. */
  readonly withLock: <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;
}

/** Messages between the tabs of one browser (`BroadcastChannel`). */
export interface Channels {
  readonly open: (name: string, receive: (text: string) => void) => Channel;
}

export interface Channel {
  /** To every other tab that has this channel open, never to the sender. */
  readonly post: (text: string) => void;
  readonly close: () => void;
}

/**
 * Texts by key that stay where a browser's storage is cleared (IndexedDB): Moodle does that at each
 * login. Slow, and it may never answer; its promises never reject.
 */
export interface DeviceStore {
  /** All that it keeps. */
  readonly load: () => Promise<Result<ReadonlyMap<string, string>, StorageFailure>>;
  /**
   * Carries changes out in their order, all or none: a text is put under its key, `null` removes,
   * and under a name that ends with a colon all that begins like it.
   */
  readonly write: (
    changes: ReadonlyMap<string, string | null>,
  ) => Promise<Result<null, StorageFailure>>;
}

/**
 * What happens to the page. `left`: it goes away, for good or into the back/forward cache.
 * `restored`: it came back from there. `online`: the network is back.
 */
export type PageChange = 'shown' | 'hidden' | 'left' | 'restored' | 'online';

export interface PageLife {
  readonly visible: () => boolean;
  /** False where the browser is sure that it has no network. */
  readonly online: () => boolean;
  readonly listen: (receive: (change: PageChange) => void) => Cancel;
}

/** The world around a session. */
export interface SessionPorts {
  readonly clock: Clock;
  /** From 0 up to, not with, 1. */
  readonly random: () => number;
  /** Shared by the browser's tabs, kept when they close. */
  readonly deviceStorage: KeyValueStorage;
  /** Beside it, for what must not get lost; `null` where the browser has none. */
  readonly deviceStore: DeviceStore | null;
  /** This tab's own, gone when it closes. */
  readonly tabStorage: KeyValueStorage;
  readonly locks: Locks;
  readonly channels: Channels;
  readonly page: PageLife;
  /** Runs something when the page has nothing better to do. */
  readonly whenIdle: (run: () => void) => void;
}
