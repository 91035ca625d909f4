import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { creditField, pictureFields } from '../pictureFields.ts';
import { galleryLooks } from './content.ts';

const { file, ...alternative } = pictureFields();

const pictureSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this picture, unique among the pictures of the block.',
    example: 'the-kitchen',
  }),
  file: file.optional(),
  ...alternative,
  caption: plainText({
    title: 'Caption',
    description: 'A line below the picture.',
    example: 'Where most conversations begin.',
  }).optional(),
  credit: creditField(),
});

export const gallerySchema = z.strictObject({
  ...blockBase('gallery'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the pictures.',
    example: 'A look around',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the pictures, in Markdown.',
    example: 'Where you will spend your first week.',
  }).optional(),
  look: setting(z.enum(galleryLooks).default('grid'), {
    title: 'Arrangement',
    description:
      'All pictures side by side; in a row that learners move along; or one large above the others. Each opens enlarged.',
    example: 'carousel',
  }),
  pictures: items(pictureSchema, {
    title: 'Pictures',
    description: 'The pictures, in the order in which they are shown.',
    example: [
      { id: 'team', file: 'team.svg', alternative: 'Three people plan at a round table.' },
      { id: 'hills', file: 'hills.svg', alternative: 'A path leads over low hills.' },
    ],
  }),
});

export const galleryDefinition: BlockDefinition<'gallery', typeof gallerySchema> = {
  type: 'gallery',
  schema: gallerySchema,
  about: {
    title: 'Gallery',
    purpose: 'Several pictures, each with its caption, and larger when it is pressed.',
    use: 'To look around: a place, a series, works of people. A picture that has to be studied is an image block.',
    tip: 'Six good pictures say more than twenty.',
  },
};
