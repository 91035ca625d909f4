import { parse } from 'jsonc-parser';

import { beyondBounds } from './bounds.ts';

/**
 * What a JSON text holds, as far as it can be read; `undefined` where it holds nothing, or mistakes
 * nested so deep that what reads past them would overflow. The platform's own parser, which is many times
 * faster, reads what is right; the other reads on past mistakes.
 */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return beyondBounds(text, ANY_SIZE) === null ? parse(text) : undefined;
  }
}

/** How deep it may go is asked here, not how much there may be of it. */
const ANY_SIZE = { bytes: Infinity, tokens: Infinity };
