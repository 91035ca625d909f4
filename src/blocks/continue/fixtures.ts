import type * as z from 'zod';

import type { continueSchema } from './author.ts';

export const continueFixtures = {
  plain: { type: 'continue', id: 'go-on' },
  labelled: { type: 'continue', id: 'on-to-co-production', label: 'On to co-production' },
  open: { type: 'continue', id: 'no-need-to-finish', requires: 'nothing' },
} satisfies Record<string, z.input<typeof continueSchema>>;
