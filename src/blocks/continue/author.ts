import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, setting } from '../fields.ts';

export const continueSchema = z.strictObject({
  ...blockBase('continue'),
  label: plainText({
    title: 'Label',
    description: 'What the button says; by default Continue, in the language of the learner.',
    example: 'On to co-production',
  }).optional(),
  requires: setting(z.enum(['everything', 'nothing']).default('everything'), {
    title: 'Requires',
    description:
      'Whether every card, section and question above must be done before the button opens.',
    example: 'nothing',
  }),
});

export const continueDefinition: BlockDefinition<'continue', typeof continueSchema> = {
  type: 'continue',
  schema: continueSchema,
  about: {
    title: 'Continue',
    purpose: 'A button that opens the next part of the lesson.',
    use: 'To break a long lesson into parts, and to hold the next part back until what stands before is done.',
    tip: 'A part of three to five minutes is a good size.',
  },
};
