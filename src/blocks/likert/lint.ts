import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import type { likertSchema } from './schema.ts';

export const lintLikert = ({
  scale = [],
}: Pick<z.output<typeof likertSchema>, 'scale'>): readonly BlockLint[] =>
  lintAlike(
    scale.map(({ label }) => label),
    { field: 'scale', text: 'label', one: 'point' },
  );
