import { createScanner } from 'jsonc-parser';

import type { FileLimits } from '../files.ts';

/** Deeper than any course nests, and far from what would overflow a stack. */
export const DEEPEST = 64;

export interface BoundsProblem {
  readonly rule: 'too-deep' | 'too-many-parts';
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Looks through the tokens of a text, with the parser's own eyes but without recursion, so that
 * no text can overflow what reads it afterwards. `null` when the text is within bounds.
 */
export function beyondBounds(text: string, { tokens }: FileLimits): BoundsProblem | null {
  const scanner = createScanner(text, true);
  let [depth, count, offset] = [0, 0, 0];
  scanner.scan();
  while (scanner.getTokenLength() > 0) {
    offset = scanner.getTokenOffset();
    count += 1;
    depth += deeper(text[offset]);
    if (depth > DEEPEST) return tooDeep(offset);
    if (count > tokens) return tooMany(offset);
    scanner.scan();
  }
  return null;
}

function deeper(character: string | undefined): number {
  if (character === '{' || character === '[') return 1;
  return character === '}' || character === ']' ? -1 : 0;
}

const tooDeep = (offset: number): BoundsProblem => ({
  rule: 'too-deep',
  offset,
  message: `More than ${DEEPEST} brackets are nested here.`,
  remedy: 'Close the brackets { and [ that are open, or put fewer blocks into one another.',
});

const tooMany = (offset: number): BoundsProblem => ({
  rule: 'too-many-parts',
  offset,
  message: 'The file holds far more fields and entries than a course can use.',
  remedy: 'Put back the right file, or split the lesson.',
});
