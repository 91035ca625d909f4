import type * as z from 'zod';

import type { CompiledBlock } from '../contract.ts';
import type { ContinueContent } from './content.ts';
import type { continueSchema } from './schema.ts';

export const compileContinue = ({
  label,
  requires,
}: z.output<typeof continueSchema>): CompiledBlock<ContinueContent> => ({
  content: { label: label ?? null, requires },
  state: { kind: 'none' },
  done: { when: 'continued' },
});
