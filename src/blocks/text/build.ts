import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { textSchema } from './author.ts';
import type { TextContent } from './content.ts';

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

export const textBuild: BlockBuild<'text', typeof textSchema> = {
  compile: compileText,
  lint: lintText,
};
