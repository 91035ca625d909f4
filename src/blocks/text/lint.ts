import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { textSchema } from './schema.ts';

export const lintText = ({ text }: z.output<typeof textSchema>): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-text',
    path: ['text'],
    what: 'This text',
    maxWords: 400,
    remedy: 'Divide it into several blocks, or put the details into an accordion.',
  });
