import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

import { htmlRemedy } from './htmlWords.ts';
import { type Outside, outside } from './outside.ts';
import { parseBlocks } from './parseBlocks.ts';
import { dollars, dollarsFromMarkdown } from './parseDollars.ts';
import { issueAt, reportTo } from './report.ts';
import type { RichText, RichTextIssue } from './tree.ts';

export interface ParsedRichText {
  readonly value: RichText;
  /** In the order of their offsets. */
  readonly issues: readonly RichTextIssue[];
}

/**
 * Reads a text in the Markdown subset: paragraphs, headings of levels 3 and 4, lists, tables, links
 * to https, mailto and tel, emphasis, strong, line breaks, formulas. Whatever else it finds becomes an issue,
 * and its words are kept where they make sense. Never throws, whatever the text.
 */
export function parseRichText(markdown: string): ParsedRichText {
  const beyond = beyondLimits(markdown);
  if (beyond !== null) {
    return { value: unformatted(markdown), issues: [issueAt(beyond.offset, beyond.what)] };
  }
  const issues: RichTextIssue[] = [];
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), dollars],
    mdastExtensions: [gfmTableFromMarkdown(), dollarsFromMarkdown],
  });
  const value = parseBlocks(tree.children, reportTo(issues));
  const sorted = issues.toSorted((a, b) => a.offset - b.offset);
  return { value, issues: htmlToldOnce(markdown, sorted) };
}

const isHtml = ({ message }: RichTextIssue): boolean => message === outside.html.message;

/** Each tag is an issue, but a text that was pasted with its tags is one mistake. */
function htmlToldOnce(markdown: string, issues: readonly RichTextIssue[]): RichTextIssue[] {
  const first = issues.findIndex(isHtml);
  return issues.flatMap((issue, index) => {
    if (!isHtml(issue)) return [issue];
    return index === first ? [{ ...issue, remedy: htmlRemedy(markdown) }] : [];
  });
}

const unformatted = (markdown: string): RichText =>
  unformattedParts(markdown).map(({ text }) => ({
    type: 'paragraph',
    children: [{ type: 'text', text }],
  }));

/** What stands between empty lines, and where in UTF-16 code units. */
export function unformattedParts(
  markdown: string,
): readonly { readonly text: string; readonly offset: number }[] {
  let from = 0;
  return markdown.split(/(\n\s*\n)/).flatMap((part) => {
    const offset = from + (part.length - part.trimStart().length);
    from += part.length;
    const text = part.trim();
    return text === '' ? [] : [{ text, offset }];
  });
}

/** In UTF-16 code units: some 8,000 words, more than any one text of a lesson. */
export const MAX_LENGTH = 50_000;

/** Between two empty lines. Parsers need time by the square of these. */
const MAX_MARKS = 1_000;

const MARKS = /[*_]+|[[\]<>`$]/g;

/** Where a text that would take a parser too long begins to, and why; `null` for any sane text. */
export function beyondLimits(
  markdown: string,
): { readonly offset: number; readonly what: Outside } | null {
  if (markdown.length > MAX_LENGTH) return { offset: MAX_LENGTH, what: 'tooLong' };
  let offset = 0;
  for (const chunk of markdown.split(/(\n[ \t]*\r?\n)/)) {
    if ((chunk.match(MARKS)?.length ?? 0) > MAX_MARKS) return { offset, what: 'crowded' };
    offset += chunk.length;
  }
  return null;
}
