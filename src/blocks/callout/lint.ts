import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { calloutSchema } from './schema.ts';

export const lintCallout = ({ text }: z.output<typeof calloutSchema>): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-callout',
    path: ['text'],
    what: 'This callout',
    maxWords: 80,
    remedy: 'Keep the one thing that should stand out, and move the rest into a text block.',
  });
