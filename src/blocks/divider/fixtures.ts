import type * as z from 'zod';

import type { dividerSchema } from './author.ts';

export const dividerFixtures = {
  labelled: { type: 'divider', id: 'pause', label: 'A pause to think' },
  line: { type: 'divider', id: 'a-line' },
  numbered: { type: 'divider', id: 'second', number: 2 },
  rightToLeft: { type: 'divider', id: 'right-to-left', number: 3, label: 'وقفة للتفكير' },
} satisfies Record<string, z.input<typeof dividerSchema>>;
