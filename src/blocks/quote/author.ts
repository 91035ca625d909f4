import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { quoteFields } from '../quoteFields.ts';

export const quoteSchema = z.strictObject({
  ...blockBase('quote'),
  ...quoteFields(),
  attribution: quoteFields().attribution.optional(),
});

export const quoteDefinition: BlockDefinition<'quote', typeof quoteSchema> = {
  type: 'quote',
  schema: quoteSchema,
  about: {
    title: 'Quote',
    purpose: 'Words of somebody, set so that they have room.',
    use: 'To let a person be heard. One in a lesson is often enough.',
    tip: 'Ask the person before you use their words and their name.',
  },
};
