import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { type CodeContent, codeLanguages } from './content.ts';
import { highlight } from './highlight.ts';

export const codeSchema = z.strictObject({
  ...blockBase('code'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the code.',
    example: 'Ask for a list of visits',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the code, in Markdown.',
    example: 'Copy it, and change the year.',
  }).optional(),
  language: setting(z.enum(codeLanguages).default('plain'), {
    title: 'Language of the code',
    description: 'By it the parts of the code are told apart. Plain leaves it as it is.',
    example: 'python',
  }),
  code: setting(
    z.string().regex(/\S/),
    {
      title: 'Code',
      description: 'The code as it is to be read and copied, line by line. It is not translated.',
      example: 'for visit in visits:\n    print(visit.day)',
    },
    'code',
  ),
  caption: richText({
    title: 'Caption',
    description: 'A line below the code, in Markdown.',
    example: 'The list begins with the first visit.',
  }).optional(),
});

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

export const codeDefinition: BlockDefinition<'code', typeof codeSchema> = {
  type: 'code',
  schema: codeSchema,
  about: {
    title: 'Code',
    purpose: 'Lines of code, set as such and ready to be copied.',
    use: 'For what learners read or copy letter by letter. A single word of code stands in a text.',
    tip: 'Show the few lines that matter, and say before them what to look for.',
  },
  compile: compileCode,
  lint: lintCode,
};
