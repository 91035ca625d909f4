import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import type { imageSchema } from './schema.ts';

export const lintImage = (
  image: Pick<z.output<typeof imageSchema>, 'alternative' | 'decorative'>,
): readonly BlockLint[] => lintAlternative(image);
