import * as z from 'zod';

import { blockBase } from '../base.ts';
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
