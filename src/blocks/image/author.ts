import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { richText, setting } from '../fields.ts';
import { creditField, pictureFields } from '../pictureFields.ts';

export const imageSchema = z.strictObject({
  ...blockBase('image'),
  ...pictureFields(),
  width: setting(z.enum(['column', 'wide']).default('column'), {
    title: 'Width',
    description: 'As wide as the text, or wider.',
    example: 'wide',
  }),
  caption: richText({
    title: 'Caption',
    description: 'A line below the picture, in Markdown.',
    example: 'Three ways of working with people.',
  }).optional(),
  longDescription: richText({
    title: 'Long description',
    description: 'The whole content of a complex picture, opened by the learner on demand.',
    example: 'At the foot stands *doing to*: people are not invited to take part.',
  }).optional(),
  credit: creditField(),
});

export const imageDefinition: BlockDefinition<'image', typeof imageSchema> = {
  type: 'image',
  schema: imageSchema,
  about: {
    title: 'Image',
    purpose: 'A picture with its caption, its credit and what it tells in words.',
    use: 'When a picture says something that words do not, or gives the eye a rest. What is only decoration is marked as such, and screen readers pass over it.',
    tip: 'Describe what the picture tells, not what it looks like.',
  },
};
