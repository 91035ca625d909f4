import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { creditField, pictureFields } from '../pictureFields.ts';
import { picturePlaces } from './content.ts';

export const textImageSchema = z.strictObject({
  ...blockBase('textImage'),
  ...pictureFields(),
  place: setting(z.enum(picturePlaces).default('before'), {
    title: 'Where the picture is',
    description:
      'Before or after the words, beside them where there is room; above them; above them and as wide as can be; or behind a heading.',
    example: 'behind',
  }),
  title: plainText({
    title: 'Title',
    description: 'A heading. It opens a part of the lesson, as that of a text does.',
    example: 'A place to meet',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'What is said beside the picture, in Markdown.',
    example: 'The kitchen is where most conversations begin.',
  }).optional(),
  credit: creditField(),
});

export const textImageDefinition: BlockDefinition<'textImage', typeof textImageSchema> = {
  type: 'textImage',
  schema: textImageSchema,
  about: {
    title: 'Text and picture',
    purpose: 'Words and a picture that belong together: beside, above or behind each other.',
    use: 'When the picture helps the words to be felt or understood. A picture that needs a caption or a long description is an image block.',
    tip: 'Change sides from one to the next, and a long lesson gets a rhythm.',
  },
};
