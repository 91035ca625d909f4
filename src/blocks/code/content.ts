import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

export interface CodeContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly language: CodeLanguage;
  /** Each line in its parts. */
  readonly lines: readonly (readonly CodePart[])[];
  readonly caption: RichText | null;
}

export const codeLanguages = [
  'plain',
  'bash',
  'css',
  'html',
  'javascript',
  'json',
  'python',
  'sql',
] as const;

export type CodeLanguage = (typeof codeLanguages)[number];

/** What the languages call themselves, whatever the learner speaks; `null` for none. */
export const languageNames: Readonly<Record<CodeLanguage, string | null>> = {
  plain: null,
  bash: 'Shell',
  css: 'CSS',
  html: 'HTML',
  javascript: 'JavaScript',
  json: 'JSON',
  python: 'Python',
  sql: 'SQL',
};

/** A piece of a line: its words alone, or with what kind of word they are. */
export type CodePart = string | readonly [kind: CodeKind, text: string];

export type CodeKind = 'comment' | 'text' | 'number' | 'word' | 'name';

/** The code as it was written. */
export const codeOf = (lines: CodeContent['lines']): string => lines.map(lineOf).join('\n');

const lineOf = (parts: readonly CodePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part[1])).join('');

/** Line by line: a voice that reads code stops where a reader would. */
const linearize: Linearize<'code'> = ({ title, intro, lines, caption }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...lines.flatMap((line) => paragraph(lineOf(line).trim())),
  ...linearText(caption),
];

export const codeBehaviour: BlockBehaviour<'code'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly code: CodeContent;
  }
}
