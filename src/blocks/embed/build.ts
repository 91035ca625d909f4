import type * as z from 'zod';

import { siteOf } from '../../core/siteOf.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { embedSchema } from './author.ts';
import { type EmbedContent, PAGE_ITEM } from './content.ts';
import { lintEmbed } from './lint.ts';

type AuthoredEmbed = z.output<typeof embedSchema>;

function compileEmbed(
  authored: AuthoredEmbed,
  context: CompileContext,
): CompiledBlock<EmbedContent> {
  const { title, intro, address, inWords, height, mustOpen = false } = authored;
  const { page = address, provider = siteOf(address) } = authored;
  const content: EmbedContent = {
    title,
    intro: richTextOrNull(intro, context),
    address,
    page,
    provider,
    inWords: context.richText(inWords),
    height,
  };
  return mustOpen
    ? { content, state: { kind: 'items', items: [PAGE_ITEM] }, done: { when: 'opened' } }
    : { content, state: { kind: 'none' }, done: { when: 'passed' } };
}

export const embedBuild: BlockBuild<'embed', typeof embedSchema> = {
  compile: compileEmbed,
  lint: lintEmbed,
};
