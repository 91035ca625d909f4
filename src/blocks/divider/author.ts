import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, setting } from '../fields.ts';

export const dividerSchema = z.strictObject({
  ...blockBase('divider'),
  label: plainText({
    title: 'Label',
    description:
      'A few words in the line. It is no heading: a part with a name begins with a text.',
    example: 'A pause to think',
  }).optional(),
  number: setting(z.int().min(1).max(99).optional(), {
    title: 'Number',
    description: 'A number in the line, when it parts steps that are counted.',
    example: 2,
  }),
});

export const dividerDefinition: BlockDefinition<'divider', typeof dividerSchema> = {
  type: 'divider',
  schema: dividerSchema,
  about: {
    title: 'Divider',
    purpose: 'A calm line between two parts, with a number or a few words where that helps.',
    use: 'Where one thought has ended and another begins. Blocks have room between them already: not after each one.',
    tip: 'If the next part has a name, give its text a title instead.',
  },
};
