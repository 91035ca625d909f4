import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { Resource, ResourcesContent } from './content.ts';
import type { resourcesSchema } from './schema.ts';

type AuthoredResources = z.output<typeof resourcesSchema>;

export const compileResources = (
  { title, intro, items }: AuthoredResources,
  context: CompileContext,
): CompiledBlock<ResourcesContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    items: items.map((item) => compileResource(item, context)),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

const compileResource = (
  { title, link, file, publisher, year, note }: AuthoredResources['items'][number],
  context: CompileContext,
): Resource => ({
  title,
  link: link ?? null,
  file: file === undefined ? null : context.media(file),
  publisher: publisher ?? null,
  year: year ?? null,
  note: richTextOrNull(note, context),
});
