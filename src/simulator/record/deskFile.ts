import { fail, ok, type Result } from '../../core/result.ts';
import type { Standard } from '../package/packageFacts.ts';
import type { Attempt, Learner } from './attempt.ts';
import { isOneOf, type Check, isList, isNumber, isRecord, isShape, isText } from './checks.ts';
import { callNames, type LogEntry, noteNames } from './logEntry.ts';
import type { Registration } from './registration.ts';
import { troubleNames } from './troubles.ts';
import { warningKinds } from './warning.ts';

/** All that a desk keeps, as one JSON file. */
export interface DeskFile {
  readonly format: 1;
  readonly standard: Standard;
  readonly learners: readonly Learner[];
  readonly attempts: Readonly<Record<string, Attempt>>;
  readonly registrations: Readonly<Record<string, Registration>>;
  readonly log: readonly LogEntry[];
}

/** Why a file is not taken; `where` it is broken. */
export type FileProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notOurs'; readonly where: string }
  | { readonly kind: 'otherStandard'; readonly standard: Standard };

/** Reads a file that somebody chose. */
export function readDeskFile(text: string, standard: Standard): Result<DeskFile, FileProblem> {
  const parsed = parse(text);
  if (parsed === undefined) return fail({ kind: 'notJson' });
  const trouble: string[] = [];
  if (!isDeskFile(parsed, '', trouble)) {
    return fail({ kind: 'notOurs', where: trouble[0] ?? 'format' });
  }
  return parsed.standard === standard
    ? ok(parsed)
    : fail({ kind: 'otherStandard', standard: parsed.standard });
}

export const writeDeskFile = (file: DeskFile): string => `${JSON.stringify(file, null, 2)}\n`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isTexts = isRecord(isText);
const isWarning = isShape({
  level: isOneOf('breaks', 'risky'),
  kind: isOneOf(...warningKinds),
  about: isText,
});
const entryBase = { number: isNumber, at: isNumber, warnings: isList(isWarning) };
const isTrouble = isOneOf(...troubleNames, null);
const isCall = isShape({
  ...entryBase,
  kind: isOneOf('call'),
  name: isOneOf(...callNames),
  element: isText,
  value: isText,
  answer: isText,
  error: isText,
  trouble: isTrouble,
});
const isRequest = isShape({
  ...entryBase,
  kind: isOneOf('request'),
  words: isText,
  status: isNumber,
  body: isText,
  trouble: isTrouble,
});
const isNote = isShape({
  ...entryBase,
  kind: isOneOf('note'),
  what: isOneOf(...noteNames),
  about: isText,
});
const isEntry: Check<LogEntry> = (value, where, trouble): value is LogEntry =>
  [isCall, isRequest, isNote].some((check) => check(value, where, [])) ||
  (trouble.push(where), false);
const isAnything: Check<unknown> = (value): value is unknown => value !== undefined;

const isDeskFile: Check<DeskFile> = isShape({
  format: isOneOf(1),
  standard: isOneOf('scorm12', 'scorm2004', 'cmi5'),
  learners: isList(isShape({ id: isText, name: isText })),
  attempts: isRecord(isShape({ values: isTexts, ended: isOneOf(true, false) })),
  registrations: isRecord(
    isShape({ statements: isList(isRecord(isAnything)), documents: isTexts }),
  ),
  log: isList(isEntry),
});
