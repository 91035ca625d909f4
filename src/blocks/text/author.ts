import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { plainText, richText } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import type { TextContent } from './content.ts';

export const textSchema = z.strictObject({
  ...blockBase('text'),
  title: plainText({
    title: 'Title',
    description:
      'A heading above the text. It opens a part of the lesson, which the outline shows in a long one.',
    example: 'What is peer work?',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'Paragraphs, lists, links and tables, in Markdown.',
    example: 'Peer workers draw on **lived experience** to support others.',
  }),
});

const compileText = (
  { title, text }: z.output<typeof textSchema>,
  { richText }: CompileContext,
): CompiledBlock<TextContent> => ({
  content: { title: title ?? null, text: richText(text) },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintText = ({ text }: z.output<typeof textSchema>): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-text',
    path: ['text'],
    what: 'This text',
    maxWords: 400,
    remedy: 'Divide it into several blocks, or put the details into an accordion.',
  });

export const textDefinition: BlockDefinition<'text', typeof textSchema> = {
  type: 'text',
  schema: textSchema,
  about: {
    title: 'Text',
    purpose: 'Paragraphs, lists, links and headings: what most lessons are made of.',
    use: 'Whenever something can simply be said.',
    tip: 'Put the most important sentence first, and a heading above every third or fourth paragraph.',
  },
  compile: compileText,
  lint: lintText,
};
