import type * as z from 'zod';

import type { BlockBuild, CompiledBlock } from '../contract.ts';
import type { continueSchema } from './author.ts';
import type { ContinueContent } from './content.ts';

const compileContinue = ({
  label,
  requires,
}: z.output<typeof continueSchema>): CompiledBlock<ContinueContent> => ({
  content: { label: label ?? null, requires },
  state: { kind: 'none' },
  done: { when: 'continued' },
});

export const continueBuild: BlockBuild<'continue', typeof continueSchema> = {
  compile: compileContinue,
  lint: () => [],
};
