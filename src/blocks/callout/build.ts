import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { calloutSchema } from './author.ts';
import type { CalloutContent } from './content.ts';

const compileCallout = (
  { tone, title, text }: z.output<typeof calloutSchema>,
  { richText }: CompileContext,
): CompiledBlock<CalloutContent> => ({
  content: { tone, title: title ?? null, text: richText(text) },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintCallout = ({ text }: z.output<typeof calloutSchema>): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-callout',
    path: ['text'],
    what: 'This callout',
    maxWords: 80,
    remedy: 'Keep the one thing that should stand out, and move the rest into a text block.',
  });

export const calloutBuild: BlockBuild<'callout', typeof calloutSchema> = {
  compile: compileCallout,
  lint: lintCallout,
};
