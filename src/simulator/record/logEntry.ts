import type { TroubleName } from './troubles.ts';
import type { Warning } from './warning.ts';

/** The calls of a SCORM API by the names of 2004. */
export const callNames = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
] as const;

export type CallName = (typeof callNames)[number];

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

/** A call that was answered, before anybody has judged it. */
export interface AnsweredCall extends Pick<
  CallEntry,
  'name' | 'element' | 'value' | 'answer' | 'error' | 'trouble'
> {
  /** Something was given that is no text. */
  readonly noText: boolean;
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

/**
 * What happens on the desk. `left`: what the course had left undone. Then what the course was kept
 * from: reaching another host, opening a window, saving a file, installing a service worker, saying
 * what the page around it never says, saying more than anybody listens to.
 */
export const noteNames = [
  'launched',
  'closed',
  'killed',
  'left',
  'loaded',
  'forgotten',
  'reach',
  'window',
  'download',
  'worker',
  'stranger',
  'flood',
] as const;
export type NoteName = (typeof noteNames)[number];

/** Something that happened on the desk. */
export interface NoteEntry extends EntryBase {
  readonly kind: 'note';
  readonly what: NoteName;
  /** The learner's name; where the course wanted to go. */
  readonly about: string;
}

export type LogEntry = CallEntry | RequestEntry | NoteEntry;
