import type { Heading, List, Nodes, Paragraph, RootContent } from 'mdast';

import { htmlText, mdastText } from './mdastText.ts';
import type { Outside } from './outside.ts';
import { parseInlines } from './parseInlines.ts';
import { parseTable } from './parseTable.ts';
import type { ReportOutside } from './report.ts';
import type { RichBlock, RichInline, RichText } from './tree.ts';

const MAX_DEPTH = 4;

/** Markdown's blocks to rich text; what lies outside the subset is reported and its words kept. */
export const parseBlocks = (
  nodes: readonly RootContent[],
  report: ReportOutside,
  depth = 0,
): readonly RichBlock[] => nodes.flatMap((node) => parseBlock(node, report, depth));

function parseBlock(node: RootContent, report: ReportOutside, depth: number): readonly RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return parseParagraph(node, report);
    case 'heading':
      return parseHeading(node, report);
    case 'list':
      return parseList(node, report, depth);
    case 'table':
      return [parseTable(node, report)];
    case 'blockquote':
      if (depth >= MAX_DEPTH) return keepText(node, 'nested', report);
      report(node, 'blockquote');
      return parseBlocks(node.children, report, depth + 1);
    case 'code':
      return keepText(node, 'codeBlock', report);
    case 'html':
      report(node, 'html');
      return paragraphOf(htmlText(node.value));
    case 'thematicBreak':
      return keepText(node, 'thematicBreak', report);
    case 'definition':
      return keepText(node, node.identifier.startsWith('^') ? 'footnote' : 'definition', report);
    default:
      return keepText(node, 'unknown', report);
  }
}

function parseParagraph(node: Paragraph, report: ReportOutside): readonly RichBlock[] {
  const children = parseInlines(node.children, report);
  return isBlank(children) ? [] : [{ type: 'paragraph', children }];
}

function parseHeading(node: Heading, report: ReportOutside): readonly RichBlock[] {
  if (node.depth < 3) report(node, 'headingTooHigh');
  if (node.depth > 4) report(node, 'headingTooDeep');
  const children = parseInlines(node.children, report);
  return isBlank(children) ? [] : [{ type: 'heading', level: node.depth <= 3 ? 3 : 4, children }];
}

function parseList(node: List, report: ReportOutside, depth: number): readonly RichBlock[] {
  if (depth >= MAX_DEPTH) return keepText(node, 'nested', report);
  const items: readonly RichText[] = node.children.map((item) =>
    parseBlocks(item.children, report, depth + 1),
  );
  return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items }];
}

function keepText(node: Nodes, what: Outside, report: ReportOutside): readonly RichBlock[] {
  report(node, what);
  return paragraphOf(mdastText(node));
}

const paragraphOf = (text: string): readonly RichBlock[] =>
  text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const isBlank = (inlines: readonly RichInline[]): boolean =>
  inlines.every(({ type }) => type === 'break');
