import type { TroubleName } from './troubles.ts';
import type { Warning } from './warning.ts';

/** The calls of a SCORM API by the names of 2004. */
export type CallName =
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic';

interface EntryBase {
  /** From 1, in order. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly warnings: readonly Warning[];
}

/** A call to the API, and what the LMS said. */
export interface CallEntry extends EntryBase {
  readonly kind: 'call';
  readonly name: CallName;
  readonly element: string;
  readonly value: string;
  readonly answer: string;
  /** The error code after the call. */
  readonly error: string;
  /** The switch that made it go wrong. */
  readonly trouble: TroubleName | null;
}

/** A request to the record store of cmi5. */
export interface RequestEntry extends EntryBase {
  readonly kind: 'request';
  /** `POST statements completed`. */
  readonly words: string;
  readonly status: number;
  readonly body: string;
  readonly trouble: TroubleName | null;
}

export const noteNames = ['launched', 'closed', 'killed', 'left', 'loaded', 'forgotten'] as const;
export type NoteName = (typeof noteNames)[number];

/** Something that happened on the desk. `left`: what the course had left undone. */
export interface NoteEntry extends EntryBase {
  readonly kind: 'note';
  readonly what: NoteName;
  /** The learner's name, or the launch in a word. */
  readonly about: string;
}

export type LogEntry = CallEntry | RequestEntry | NoteEntry;
