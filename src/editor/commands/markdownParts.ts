import { hasFormula } from '../../course/text/formulas.ts';

/** A part of a text that could stand alone: a card, a section. */
export interface TextPart {
  /** Plain. */
  readonly title: string;
  /** In Markdown; empty where only the title says something. */
  readonly text: string;
}

export interface TextInParts {
  /** What stands before the parts, in Markdown; empty where nothing does. */
  readonly intro: string;
  readonly parts: readonly TextPart[];
}

/**
 * The parts of a text that is made of them: with headings, or a list or paragraphs that each begin with
 * what they are about. `null` where no word can tell where a part begins, or a title would lose more
 * than how it looks.
 */
export function partsOf(markdown: string): TextInParts | null {
  const lines = markdown.trim().split(/\r?\n/);
  return inHeadings(lines) ?? inList(lines) ?? inParagraphs(lines);
}

const HEADING = /^(#{3,4})\s+(.*?)(?:\s+#+)?\s*$/;

function inHeadings(lines: readonly string[]): TextInParts | null {
  const levels = lines.flatMap((line) => HEADING.exec(line)?.[1]?.length ?? []);
  const isStart = (line: string): boolean =>
    HEADING.exec(line)?.[1]?.length === Math.min(...levels);
  return together(grouped(lines, isStart), ([first = '', ...others]) =>
    titled(HEADING.exec(first)?.[2] ?? '', joined(others)),
  );
}

const ITEM = /^(?:[-*+]|\d+[.)])\s+/;

function inList(lines: readonly string[]): TextInParts | null {
  const groups = grouped(lines, (line) => ITEM.test(line));
  // Behind the list there may be nothing else: it would belong to no part.
  const isList = groups.parts.every(([, ...others]) =>
    others.every((line) => /^(\s|$)/.test(line)),
  );
  return isList
    ? together(groups, ([first = '', ...others]) => {
        const width = ITEM.exec(first)?.[0].length ?? 0;
        const inner = others.map((line) => line.replace(new RegExp(`^\\s{1,${width}}`), ''));
        return afterLead(joined([first.slice(width), ...inner]));
      })
    : null;
}

const inParagraphs = (lines: readonly string[]): TextInParts | null =>
  together(grouped(lines, beginsBold), (part) => afterLead(joined(part)));

const beginsBold = (line: string, before = ''): boolean =>
  line.startsWith('**') && before.trim() === '';

interface Grouped {
  readonly before: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

function grouped(
  lines: readonly string[],
  isStart: (line: string, before: string | undefined) => boolean,
): Grouped {
  const starts = lines.flatMap((line, index) => (isStart(line, lines[index - 1]) ? [index] : []));
  return {
    before: lines.slice(0, starts[0] ?? lines.length),
    parts: starts.map((start, index) => lines.slice(start, starts[index + 1])),
  };
}

function together(
  { before, parts }: Grouped,
  read: (lines: readonly string[]) => TextPart | null,
): TextInParts | null {
  const found = parts.flatMap((part) => read(part) ?? []);
  return found.length < Math.max(2, parts.length) ? null : { intro: joined(before), parts: found };
}

const joined = (lines: readonly string[]): string => lines.join('\n').trim();

/** What a part is about, in bold or before a colon or dash, and what it says of that. */
const LEADS = [
  /^\*\*([^*]+?)[:.]?\*\*[:.]?(?:\s+[–—-])?\s+([^]+)$/,
  /^([^:\n]{1,60}):\s+([^]+)$/,
  /^([^–—\n]{1,60})\s[–—]\s+([^]+)$/,
];

function afterLead(markdown: string): TextPart | null {
  const [, title = '', text = ''] = LEADS.map((lead) => lead.exec(markdown)).find(Boolean) ?? [];
  return text === '' ? null : titled(title, text);
}

function titled(markdown: string, text: string): TextPart | null {
  const title = plainFrom(markdown);
  return title === null || title === '' ? null : { title, text };
}

/** The items of a text that is one list of plain lines; `null` where it says anything else. */
export function plainItems(markdown: string): readonly string[] | null {
  const lines = markdown
    .trim()
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const items = lines.map((line) => (ITEM.test(line) ? plainFrom(line.replace(ITEM, '')) : null));
  const plain = items.flatMap((item) => (item === null || item === '' ? [] : item));
  return plain.length > 1 && plain.length === lines.length ? plain : null;
}

const MARKS = /[*_`[\]<>&~|\\#]/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A line of Markdown as plain text; `null` where it holds more than that. */
export function plainFrom(markdown: string): string | null {
  if (MARKS.test(markdown.replaceAll(ESCAPED, '')) || hasFormula(markdown)) return null;
  return markdown.replaceAll(ESCAPED, '$1').trim();
}

/** A plain text as a line of Markdown that says the same. */
export const escaped = (plain: string): string => {
  const marks = hasFormula(plain) ? new RegExp(`${MARKS.source}|\\$`, 'g') : new RegExp(MARKS, 'g');
  return plain.replaceAll(/\s+/g, ' ').replaceAll(marks, String.raw`\$&`);
};

/** Parts as one text, each below a heading. */
export const asOneText = ({ intro, parts }: TextInParts): string =>
  [intro, ...parts.flatMap(({ title, text }) => [`### ${escaped(title)}`, text])]
    .filter((each) => each !== '')
    .join('\n\n');
