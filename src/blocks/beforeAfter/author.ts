import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { group, media, plainText, richText } from '../fields.ts';

const labelledPicture = (which: string, label: string, file: string, alternative: string) =>
  z.strictObject({
    label: plainText({
      title: 'Label',
      description: `What the ${which} picture is called beside the other one, in a word or two.`,
      example: label,
    }),
    file: media('image', {
      title: 'File',
      description:
        'A picture in the course’s media folder, as wide and as high as the other one, taken from the same place.',
      example: file,
    }),
    alternative: plainText({
      title: 'Alternative text',
      description:
        'What this picture shows, for people who cannot see it: best what differs in the other.',
      example: alternative,
    }),
  });

export const beforeAfterSchema = z.strictObject({
  ...blockBase('beforeAfter'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the pictures.',
    example: 'The same room, a year later',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the pictures, in Markdown: what to look for.',
    example: 'Look at who has a place at the table.',
  }).optional(),
  before: group(
    labelledPicture('first', 'Before', 'room-2024.webp', 'Chairs in rows before a desk.'),
    {
      title: 'Before',
      description: 'The first picture.',
      example: {
        label: 'Before',
        file: 'room-2024.webp',
        alternative: 'Chairs in rows before a desk.',
      },
    },
  ),
  after: group(
    labelledPicture('second', 'After', 'room-2025.webp', 'The same chairs around a table.'),
    {
      title: 'After',
      description: 'The second picture, of the same size.',
      example: {
        label: 'After',
        file: 'room-2025.webp',
        alternative: 'The same chairs around a table.',
      },
    },
  ),
  caption: richText({
    title: 'Caption',
    description: 'A line below the pictures, in Markdown.',
    example: 'Nothing was bought: the chairs were moved.',
  }).optional(),
});

export const beforeAfterDefinition: BlockDefinition<'beforeAfter', typeof beforeAfterSchema> = {
  type: 'beforeAfter',
  schema: beforeAfterSchema,
  about: {
    title: 'Before and after',
    purpose: 'Two pictures of the same place upon each other, with a slider between them.',
    use: 'Where the difference is to be seen at a glance. Two pictures that differ as a whole stand better below each other.',
    tip: 'Take both pictures from the same spot and in the same size, and say in words what changed.',
  },
};
