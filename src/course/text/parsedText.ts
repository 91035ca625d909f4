import { type ParsedRichText, parseRichText } from '../../richtext/parse.ts';
import { simpleMarkdown } from './simpleMarkdown.ts';

/** Texts kept at most: those of a hundred lessons. */
const KEPT = 10_000;
/** In characters: far more than these hold, and less than a long text does after a thousand letters. */
const KEPT_LENGTH = 4_000_000;

const kept = new Map<string, ParsedRichText>();
let keptLength = 0;

/** `parseRichText`, remembered: checking, compiling and each save of a lesson ask for the same texts. */
export function parsedText(markdown: string): ParsedRichText {
  const known = kept.get(markdown);
  if (known !== undefined) return known;
  const simple = simpleMarkdown(markdown);
  const parsed = simple === null ? parseRichText(markdown) : { value: simple, issues: [] };
  keptLength += markdown.length;
  if (kept.size >= KEPT || keptLength > KEPT_LENGTH) {
    kept.clear();
    keptLength = markdown.length;
  }
  kept.set(markdown, parsed);
  return parsed;
}
