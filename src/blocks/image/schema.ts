import * as z from 'zod';

import { blockBase } from '../base.ts';
import { media, plainText, richText, setting } from '../fields.ts';

export const imageSchema = z.strictObject({
  ...blockBase('image'),
  file: media('image', {
    title: 'File',
    description: "A picture in the course's media folder: svg, png, jpg, webp or avif.",
    example: 'ladder.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description:
      'What the picture says, for people who cannot see it. Leave it out only when the picture is decorative.',
    example: 'A ladder with three landings, from doing to at the foot to doing with at the top.',
  }).optional(),
  decorative: setting(z.boolean().optional(), {
    title: 'Decorative',
    description: 'True when the picture adds nothing to the words: screen readers then skip it.',
    example: true,
  }),
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
  credit: plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional(),
});
