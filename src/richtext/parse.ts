import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

import { beyondLimits } from './limits.ts';
import { parseBlocks } from './parseBlocks.ts';
import { issueAt, reportTo } from './report.ts';
import type { RichText, RichTextIssue } from './tree.ts';

export interface ParsedRichText {
  readonly value: RichText;
  /** In the order of their offsets. */
  readonly issues: readonly RichTextIssue[];
}

/**
 * Reads a text in the Markdown subset: paragraphs, headings of levels 3 and 4, lists, tables, links
 * to https, mailto and tel, emphasis, strong, line breaks. Whatever else it finds becomes an issue,
 * and its words are kept where they make sense. Never throws, whatever the text.
 */
export function parseRichText(markdown: string): ParsedRichText {
  const beyond = beyondLimits(markdown);
  if (beyond !== null) {
    return { value: unformatted(markdown), issues: [issueAt(beyond.offset, beyond.outside)] };
  }
  const issues: RichTextIssue[] = [];
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const value = parseBlocks(tree.children, reportTo(issues));
  return { value, issues: issues.toSorted((a, b) => a.offset - b.offset) };
}

const unformatted = (markdown: string): RichText =>
  markdown
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
