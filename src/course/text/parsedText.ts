import { type ParsedRichText, parseRichText } from '../../richtext/parse.ts';
import { simpleMarkdown } from './simpleMarkdown.ts';

/** Texts kept at most: those of a hundred lessons. */
const KEPT = 10_000;

const kept = new Map<string, ParsedRichText>();

/** `parseRichText`, remembered: checking, compiling and each save of a lesson ask for the same texts. */
export function parsedText(markdown: string): ParsedRichText {
  const known = kept.get(markdown);
  if (known !== undefined) return known;
  const simple = simpleMarkdown(markdown);
  const parsed = simple === null ? parseRichText(markdown) : { value: simple, issues: [] };
  if (kept.size >= KEPT) kept.clear();
  kept.set(markdown, parsed);
  return parsed;
}
