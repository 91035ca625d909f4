import { type ParseError, parseTree } from 'jsonc-parser';

/** The first bracket of a text that does not fit those around it. */
export interface BracketFault {
  /** Where to write `write`, in the place of `found`. */
  readonly offset: number;
  /** What stands there and does not belong; empty where something is only missing. */
  readonly found: string;
  readonly write: string;
  /** The bracket that `write` closes, and where it stands. */
  readonly opened: Sign;
}

interface Sign {
  readonly sign: string;
  readonly offset: number;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const STRING = /"(?:[^"\\\r\n]|\\.)*"/g;

/**
 * Finds the bracket that is wrong or missing, by the brackets alone. Where one of two remedies could be
 * meant, the one is chosen after which the parser has least to complain of.
 */
export function bracketFault(text: string): BracketFault | null {
  const open: Sign[] = [];
  let before: readonly Sign[] = [];
  for (const sign of signsOf(text)) {
    const opened = open.at(-1);
    const fault = opened === undefined ? null : faultAt(text, sign, before, opened);
    if (fault !== null) return fault;
    if (sign.sign in CLOSING) open.push(sign);
    else if (sign.sign === '}' || sign.sign === ']') open.pop();
    before = [...before.slice(-1), sign];
  }
  const left = open.at(-1);
  return left === undefined ? null : missing(text.trimEnd().length, left);
}

/** Brackets, commas, colons and texts, the last as their quotation mark. */
function* signsOf(text: string): Iterable<Sign> {
  const plain = text.replace(STRING, (whole) => `"${'x'.repeat(whole.length - 2)}"`);
  for (const { 0: found, index } of plain.matchAll(/"x*"|[{}[\](),:]/g)) {
    yield { sign: found.charAt(0), offset: index };
  }
}

function faultAt(
  text: string,
  sign: Sign,
  [earlier, last]: readonly Sign[],
  opened: Sign,
): BracketFault | null {
  const { sign: found, offset } = sign;
  const closing = CLOSING[opened.sign] ?? '';
  if (found === ')') return { offset, found, write: closing, opened };
  if ((found === '}' || found === ']') && found !== closing) {
    return better(text, { offset, found, write: closing, opened }, missing(offset, opened));
  }
  // After a comma a group has the name of a field, and a list has no names.
  if (found in CLOSING && opened.sign === '{' && last?.sign === ',') {
    return missing(last.offset, opened);
  }
  if (found === ':' && opened.sign === '[' && earlier?.sign === ',') {
    return missing(earlier.offset, opened);
  }
  return null;
}

const missing = (offset: number, opened: Sign): BracketFault => ({
  offset,
  found: '',
  write: CLOSING[opened.sign] ?? '',
  opened,
});

const better = (text: string, one: BracketFault, other: BracketFault): BracketFault =>
  faultsAfter(text, one) <= faultsAfter(text, other) ? one : other;

function faultsAfter(text: string, { offset, found, write }: BracketFault): number {
  const errors: ParseError[] = [];
  parseTree(text.slice(0, offset) + write + text.slice(offset + found.length), errors);
  return errors.length;
}
