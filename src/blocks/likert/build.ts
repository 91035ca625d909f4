import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import type { likertSchema } from './author.ts';
import { AGREEMENT, type LikertContent } from './content.ts';

function compileLikert(
  { statement, scale, thanks }: z.output<typeof likertSchema>,
  context: CompileContext,
): CompiledBlock<LikertContent> {
  const points = scale?.map(({ id, label }) => ({ item: context.item(id), label })) ?? null;
  return {
    content: { statement, scale: points, thanks: richTextOrNull(thanks, context) },
    state: {
      kind: 'choice',
      items: points?.map(({ item }) => item) ?? AGREEMENT,
      multiple: false,
    },
    done: { when: 'answered' },
  };
}

export const lintLikert = ({
  scale = [],
}: Pick<z.output<typeof likertSchema>, 'scale'>): readonly BlockLint[] =>
  lintAlike(
    scale.map(({ label }) => label),
    { field: 'scale', text: 'label', one: 'point' },
  );

export const likertBuild: BlockBuild<'likert', typeof likertSchema> = {
  compile: compileLikert,
  lint: lintLikert,
};
