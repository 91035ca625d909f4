import * as z from 'zod';

import { blockBase } from '../base.ts';
import { isBeyondParagraphs } from '../beyondParagraphs.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { richText, setting } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import { type StatementContent, statementLooks } from './content.ts';

export const statementSchema = z.strictObject({
  ...blockBase('statement'),
  text: richText({
    title: 'Text',
    description: 'One sentence, or two short ones, in Markdown: what is to stay with the learner.',
    example: 'Nobody has to recover *alone*.',
  }),
  look: setting(z.enum(statementLooks).default('open'), {
    title: 'Look',
    description:
      'Whether the sentence stands on the page itself, or on a surface in the colour of the course.',
    example: 'filled',
  }),
});

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

export const statementDefinition: BlockDefinition<'statement', typeof statementSchema> = {
  type: 'statement',
  schema: statementSchema,
  about: {
    title: 'Statement',
    purpose: 'One sentence, set large, with room around it.',
    use: 'For the one thing that a lesson comes down to. Somebody’s own words are a quote; what must not be missed in passing is a callout.',
    tip: 'Say it aloud. If you run out of breath, it is too long.',
  },
  compile: compileStatement,
  lint: lintStatement,
};
