import type { Outside } from './outside.ts';

/** In UTF-16 code units: some 8,000 words, more than any one text of a lesson. */
const MAX_LENGTH = 50_000;

/** Between two empty lines. Parsers need time by the square of these. */
const MAX_MARKS = 1_000;

const MARKS = /[*_]+|[[\]<>`]/g;

/** Where a text that would take a parser too long begins to, and why; `null` for any sane text. */
export function beyondLimits(
  markdown: string,
): { readonly offset: number; readonly outside: Outside } | null {
  if (markdown.length > MAX_LENGTH) return { offset: MAX_LENGTH, outside: 'tooLong' };
  let offset = 0;
  for (const chunk of markdown.split(/(\n[ \t]*\r?\n)/)) {
    if ((chunk.match(MARKS)?.length ?? 0) > MAX_MARKS) return { offset, outside: 'crowded' };
    offset += chunk.length;
  }
  return null;
}
