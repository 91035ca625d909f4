import type { CmiValues } from '../record/attempt.ts';
import { type Check, complain, isOneOf, isRecord, isShape, isText } from '../record/checks.ts';
import { callNames, type AnsweredCall } from '../record/logEntry.ts';
import { troubleNames, type TroubleName } from '../record/troubles.ts';

/**
 * What the desk and the page around the course tell each other. That page stands on the host of the
 * package, which can rewrite it: of what it says to the desk nothing is trusted, neither that it is
 * true nor how long it is.
 */

/** What the page around the course says to the desk. */
export type CourseSaid =
  /** It stands, and waits to be told what to open. */
  | { readonly kind: 'ready' }
  | (AnsweredCall & { readonly kind: 'call' })
  /** What the course committed, and whether it ended its session with it. */
  | { readonly kind: 'commit'; readonly values: CmiValues; readonly ending: boolean }
  /** The course wanted what this run does not let it do. */
  | { readonly kind: 'blocked'; readonly what: 'window' | 'download'; readonly address: string }
  /** The course has left, and all that it said on its way out was said before. */
  | { readonly kind: 'gone' };

/** What is opened, and with what its API begins; for cmi5 there is none. */
export interface LaunchedUnit {
  readonly runtime: 'scorm12' | 'scorm2004' | null;
  readonly values: CmiValues;
  /** Relative to the package, with its parameters. */
  readonly launch: string;
}

/** What the desk says to the page around the course. */
export type DeskSaid =
  | (LaunchedUnit & { readonly kind: 'start'; readonly troubles: readonly TroubleName[] })
  | { readonly kind: 'troubles'; readonly troubles: readonly TroubleName[] }
  /** The window is closed: the course may say goodbye. */
  | { readonly kind: 'close' }
  /** The tab is killed: it may not. */
  | { readonly kind: 'kill' };

/** Either of them in an envelope: only who was given the nonce of this launch can write it. */
export interface Envelope<Said> {
  readonly nonce: string;
  readonly said: Said;
}

/** The most characters of a text in a message; what is longer is cut before it is sent. */
export const LONGEST_TEXT = 100_000;

/** The most characters of a data model: ten times what SCORM 2004 asks an LMS to hold at least. */
const LARGEST_MODEL = 1_000_000;

const isShortText: Check<string> = (value, where, trouble): value is string =>
  (isText(value, where, trouble) && value.length <= LONGEST_TEXT) || complain(where, trouble);

const isValues: Check<CmiValues> = (value, where, trouble): value is CmiValues =>
  isRecord(isText)(value, where, trouble) &&
  (Object.entries(value).reduce((sum, [name, text]) => sum + name.length + text.length, 0) <=
    LARGEST_MODEL ||
    complain(where, trouble));

const checks = {
  ready: isShape({ kind: isOneOf('ready') }),
  call: isShape({
    kind: isOneOf('call'),
    name: isOneOf(...callNames),
    element: isShortText,
    value: isShortText,
    answer: isShortText,
    error: isShortText,
    trouble: isOneOf(...troubleNames, null),
    noText: isOneOf(true, false),
  }),
  commit: isShape({ kind: isOneOf('commit'), values: isValues, ending: isOneOf(true, false) }),
  blocked: isShape({
    kind: isOneOf('blocked'),
    what: isOneOf('window', 'download'),
    address: isShortText,
  }),
  gone: isShape({ kind: isOneOf('gone') }),
} as const satisfies Readonly<Record<CourseSaid['kind'], Check<CourseSaid>>>;

/** What a message for this launch says; `null` for one that nobody of ours has written. */
export function courseSaid(data: unknown, nonce: string): CourseSaid | null {
  const isAddressed = isShape({ nonce: isOneOf(nonce), said: isShape({ kind: isText }) });
  if (!isAddressed(data, '', [])) return null;
  const { said } = data;
  const found = Object.values(checks).find((check) => check(said, '', []));
  return found !== undefined && found(said, '', []) ? said : null;
}
