import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { sandboxSchema } from './author.ts';
import { SANDBOX_ITEM, type SandboxContent } from './content.ts';
import { lintSandbox } from './lint.ts';

type AuthoredSandbox = z.output<typeof sandboxSchema>;

function compileSandbox(
  authored: AuthoredSandbox,
  context: CompileContext,
): CompiledBlock<SandboxContent> {
  const { title, intro, html, words = [], inWords, height, mustFinish = false } = authored;
  const { passingScore } = authored;
  const content: SandboxContent = {
    title,
    intro: richTextOrNull(intro, context),
    html,
    words: Object.fromEntries(words.map(({ name, text }) => [name, text])),
    inWords: context.richText(inWords),
    height,
    passingScore: passingScore === undefined ? null : passingScore / 100,
  };
  return mustFinish
    ? { content, state: { kind: 'items', items: [SANDBOX_ITEM] }, done: { when: 'opened' } }
    : { content, state: { kind: 'none' }, done: { when: 'passed' } };
}

export const sandboxBuild: BlockBuild<'sandbox', typeof sandboxSchema> = {
  compile: compileSandbox,
  lint: lintSandbox,
};
