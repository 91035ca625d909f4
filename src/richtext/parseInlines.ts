import type { Link, Nodes, PhrasingContent, Text } from 'mdast';

import { mdastText } from './mdastText.ts';
import type { Outside } from './outside.ts';
import type { ReportOutside } from './report.ts';
import type { CourseTarget, RichInline } from './tree.ts';

const MAX_DEPTH = 6;
const SAFE_ADDRESS = /^(https:\/\/|mailto:|tel:)\S+$/i;
const WITHIN_COURSE = /^(glossary|lesson|block):(\S+)$/i;
const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
const TEXT_PATTERNS: readonly (readonly [RegExp, Outside])[] = [
  [/\[\^[^\]\s]+\]/g, 'footnote'],
  [/~~[^\s~][^~]*~~/g, 'strikethrough'],
];

/** Markdown's phrasing to inline rich text; what lies outside the subset is reported and its words kept. */
export const parseInlines = (
  nodes: readonly PhrasingContent[],
  report: ReportOutside,
  depth = 0,
): readonly RichInline[] => joinTexts(nodes.flatMap((node) => parseInline(node, report, depth)));

function parseInline(
  node: PhrasingContent,
  report: ReportOutside,
  depth: number,
): readonly RichInline[] {
  switch (node.type) {
    case 'text':
      return parseText(node, report);
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return parseMarked(node, report, depth);
    case 'link':
      return parseLink(node, report, depth);
    case 'html':
      report(node, 'html');
      return LINE_BREAK_TAG.test(node.value) ? [{ type: 'break' }] : [];
    case 'linkReference':
      report(node, node.identifier.startsWith('^') ? 'footnote' : 'definition');
      return parseInlines(node.children, report, depth + 1);
    case 'latex':
      return [{ type: 'latex', latex: node.value }];
    case 'inlineCode':
      return parseAsText(node, 'code', report);
    case 'image':
    case 'imageReference':
      return parseAsText(node, 'image', report);
    default:
      return parseAsText(node, 'unknown', report);
  }
}

function parseMarked(
  node: Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>,
  report: ReportOutside,
  depth: number,
): readonly RichInline[] {
  if (depth >= MAX_DEPTH) return parseAsText(node, 'nested', report);
  const children = parseInlines(node.children, report, depth + 1);
  return children.length === 0 ? [] : [{ type: node.type, children }];
}

function parseLink(node: Link, report: ReportOutside, depth: number): readonly RichInline[] {
  if (node.title !== null && node.title !== undefined) report(node, 'linkTitle');
  const children = parseInlines(node.children, report, depth + 1);
  if (!SAFE_ADDRESS.test(node.url) && !WITHIN_COURSE.test(node.url)) {
    report(node, linkFault(node.url));
    return children;
  }
  if (mdastText(node) !== '') return [linkTo(node.url, children)];
  report(node, 'emptyLink');
  return [linkTo(node.url, textOf(node.url))];
}

/** A link to an address that is one for learners: on the web, or within the course. */
export function linkTo(url: string, children: readonly RichInline[]): RichInline {
  const to = courseTarget(url);
  return to === null ? { type: 'link', url, children } : { type: 'courseLink', to, children };
}

function courseTarget(url: string): CourseTarget | null {
  const [, scheme, id] = WITHIN_COURSE.exec(url) ?? [];
  if (id === undefined) return null;
  switch (scheme?.toLowerCase()) {
    case 'glossary':
      return { kind: 'glossary', id };
    case 'lesson':
      return { kind: 'lesson', id };
    default:
      return { kind: 'block', id };
  }
}

function parseText(node: Text, report: ReportOutside): readonly RichInline[] {
  for (const [pattern, what] of TEXT_PATTERNS) {
    for (const match of node.value.matchAll(pattern)) report(node, what, match.index);
  }
  return textOf(node.value);
}

function parseAsText(node: Nodes, what: Outside, report: ReportOutside): readonly RichInline[] {
  report(node, what);
  return textOf(mdastText(node));
}

function textOf(value: string): readonly RichInline[] {
  const text = value.replace(/\r?\n|\r/g, ' ');
  return text === '' ? [] : [{ type: 'text', text }];
}

function joinTexts(inlines: readonly RichInline[]): readonly RichInline[] {
  const joined: RichInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.type === 'text' && inline.type === 'text') {
      joined.splice(-1, 1, { type: 'text', text: last.text + inline.text });
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

/** What is amiss with an address that is none for learners. */
function linkFault(url: string): Outside {
  if (/^http:/i.test(url)) return 'linkInsecure';
  if (/^www\./i.test(url)) return 'linkWeb';
  if (/^[^\s@/:]+@[\w.-]+$/.test(url)) return 'linkMail';
  if (/^(glossary|lesson|block):$/i.test(url)) return 'linkNowhere';
  const isPath = /^[\w./-]{1,200}$/.test(url) && /\.\w{2,5}$/.test(url);
  return isPath || url.startsWith('#') ? 'linkWithin' : 'linkAddress';
}
