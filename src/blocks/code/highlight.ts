import type { CodeKind, CodeLanguage, CodePart } from './content.ts';

/**
 * Code in its lines and parts: comments, texts, numbers, words of the language and names. It tells them
 * by their looks, as readers do, and parses nothing; what it does not know stays as it is.
 */
export function highlight(code: string, language: CodeLanguage): readonly (readonly CodePart[])[] {
  const lines: CodePart[][] = [[]];
  for (const [kind, text] of partsOf(code, language)) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push(kind === null ? piece : [kind, piece]);
    }
  }
  return lines;
}

type Found = readonly [kind: CodeKind | null, text: string];

function partsOf(code: string, language: CodeLanguage): readonly Found[] {
  const pattern = PATTERNS[language];
  if (pattern === null) return [[null, code]];
  const parts: Found[] = [];
  let end = 0;
  for (const found of code.matchAll(pattern)) {
    const kind = kinds.find((each) => found.groups?.[each] !== undefined) ?? null;
    if (found.index > end) parts.push([null, code.slice(end, found.index)]);
    parts.push([kind, found[0]]);
    end = found.index + found[0].length;
  }
  if (end < code.length) parts.push([null, code.slice(end)]);
  return parts;
}

const kinds: readonly CodeKind[] = ['comment', 'text', 'number', 'word', 'name'];

/** Every part of a pattern ends at what it began with, or at the line's end: none looks back. */
const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const NUMBER = String.raw`(?<number>\b\d[\d_]*(?:\.\d+)?\b)`;

const words = (list: string): string => String.raw`(?<word>\b(?:${list.replaceAll(' ', '|')})\b)`;

const PATTERNS: Readonly<Record<CodeLanguage, RegExp | null>> = {
  plain: null,
  bash: new RegExp(
    [
      String.raw`(?<comment>(?<=^|\s)#[^\n]*)`,
      `(?<text>${QUOTED})`,
      NUMBER,
      String.raw`(?<name>\$\{?\w+\}?)`,
      words('if then else elif fi for in do done while case esac function return export'),
    ].join('|'),
    'gm',
  ),
  css: new RegExp(
    [
      String.raw`(?<comment>\/\*[^]*?\*\/)`,
      `(?<text>${QUOTED})`,
      String.raw`(?<word>@[\w-]+|!important)`,
      String.raw`(?<name>(?<![\w-])--?[\w-]+(?=\s*:)|\b[a-z-]+(?=\s*:\s))`,
      String.raw`(?<number>#[0-9a-fA-F]{3,8}\b|\b\d+(?:\.\d+)?(?:[a-z]+|%)?)`,
    ].join('|'),
    'g',
  ),
  html: new RegExp(
    [
      String.raw`(?<comment><!--[^]*?-->)`,
      `(?<text>(?<==)(?:${QUOTED}))`,
      String.raw`(?<word><\/?[a-zA-Z][\w-]*|\/?>)`,
      String.raw`(?<name>\b[a-zA-Z-]+(?==["']))`,
    ].join('|'),
    'g',
  ),
  javascript: new RegExp(
    [
      String.raw`(?<comment>\/\/[^\n]*|\/\*[^]*?\*\/)`,
      `(?<text>${QUOTED}|\`(?:[^\`\\\\]|\\\\[^])*\`)`,
      NUMBER,
      words(
        'async await break case catch class const continue default delete do else export extends false finally for from function if import in instanceof interface let new null of return static super switch this throw true try type typeof undefined var void while yield',
      ),
      String.raw`(?<name>\b[A-Za-z_$][\w$]*(?=\())`,
    ].join('|'),
    'g',
  ),
  json: new RegExp(
    [
      String.raw`(?<name>"(?:[^"\\\n]|\\.)*"(?=\s*:))`,
      `(?<text>${QUOTED})`,
      String.raw`(?<number>-?\b\d+(?:\.\d+)?\b)`,
      words('true false null'),
    ].join('|'),
    'g',
  ),
  python: new RegExp(
    [
      String.raw`(?<comment>#[^\n]*)`,
      `(?<text>"""[^]*?"""|${QUOTED})`,
      NUMBER,
      words(
        'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda not or pass raise return try while with yield',
      ),
      String.raw`(?<name>\b[A-Za-z_]\w*(?=\())`,
    ].join('|'),
    'g',
  ),
  sql: new RegExp(
    [
      String.raw`(?<comment>--[^\n]*|\/\*[^]*?\*\/)`,
      `(?<text>${QUOTED})`,
      NUMBER,
      words(
        'select from where and or not null is in like between join left right inner outer on group by order having limit as distinct insert into values update set delete create table primary key references',
      ),
    ].join('|'),
    'gi',
  ),
};
