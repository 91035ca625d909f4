import type * as z from 'zod';

import { isBeyondParagraphs } from '../beyondParagraphs.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { statementSchema } from './author.ts';
import type { StatementContent } from './content.ts';

type AuthoredStatement = z.output<typeof statementSchema>;

const compileStatement = (
  { text, look }: AuthoredStatement,
  { richText }: CompileContext,
): CompiledBlock<StatementContent> => ({
  content: { text: richText(text), look },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintStatement = ({ text }: Pick<AuthoredStatement, 'text'>): readonly BlockLint[] => [
  ...(isBeyondParagraphs(text) ? [beyondParagraphs] : []),
  ...lintLongText(text, {
    rule: 'long-statement',
    path: ['text'],
    what: 'This statement',
    maxWords: 35,
    remedy: 'Keep the one sentence that is to stay, and tell the rest in a text block.',
  }),
];

const beyondParagraphs: BlockLint = {
  severity: 'warning',
  rule: 'statement-not-paragraphs',
  path: ['text'],
  message: 'A heading, a list or a table is hard to read in the large letters of a statement.',
  remedy: 'Keep to a sentence, and put the rest into a text block.',
};

export const statementBuild: BlockBuild<'statement', typeof statementSchema> = {
  compile: compileStatement,
  lint: lintStatement,
};
