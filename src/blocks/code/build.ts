import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import type { codeSchema } from './author.ts';
import type { CodeContent } from './content.ts';
import { highlight } from './highlight.ts';

type AuthoredCode = z.output<typeof codeSchema>;

const compileCode = (
  { title, intro, language, code, caption }: AuthoredCode,
  context: CompileContext,
): CompiledBlock<CodeContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    language,
    lines: highlight(tidied(code), language),
    caption: richTextOrNull(caption, context),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

/** Without what editors leave at the ends, and with breaks of one kind. */
const tidied = (code: string): string =>
  code.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ').replace(/^\n+/, '').trimEnd();

const MOST_LINES = 40;

const LONGEST = 100;

export const lintCode = ({ code }: Pick<AuthoredCode, 'code'>): readonly BlockLint[] => {
  const lines = tidied(code).split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  return [
    ...(lines.length > MOST_LINES ? [longCode(lines.length)] : []),
    ...(longest > LONGEST ? [wideCode(longest)] : []),
  ];
};

const longCode = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'long-code',
  path: ['code'],
  message: `These are ${count} lines of code; more than ${MOST_LINES} are skipped rather than read.`,
  remedy: 'Show what matters, and give the rest as a file under resources.',
});

const wideCode = (longest: number): BlockLint => ({
  severity: 'warning',
  rule: 'wide-code',
  path: ['code'],
  message: `A line has ${longest} characters; what is beyond ${LONGEST} has to be scrolled for.`,
  remedy: 'Break the line where the language allows it.',
});

export const codeBuild: BlockBuild<'code', typeof codeSchema> = {
  compile: compileCode,
  lint: lintCode,
};
