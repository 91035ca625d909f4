import * as z from 'zod';

import { blockBase } from '../base.ts';
import { id, items, media, plainText, richText, setting } from '../fields.ts';

const percent = z.number().min(0).max(100);

const pin = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this point, unique among the points of the block.',
    example: 'doing-with',
  }),
  x: setting(percent.clone(), {
    title: 'Across',
    description:
      "Where the point lies, in percent of the picture's width from its left edge, in every language.",
    example: 24,
  }),
  y: setting(percent.clone(), {
    title: 'Down',
    description: "Where the point lies, in percent of the picture's height from its top.",
    example: 31.5,
  }),
  title: plainText({
    title: 'Title',
    description: 'What the point is called.',
    example: 'Doing with',
  }),
  text: richText({
    title: 'Text',
    description: 'What opening the point tells, in Markdown.',
    example: 'People decide and build together, as equals.',
  }),
});

export const labeledGraphicSchema = z.strictObject({
  ...blockBase('labeledGraphic'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the picture.',
    example: 'The ladder of participation',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the picture, in Markdown.',
    example: 'How much say do people have? Choose a landing to look closer.',
  }).optional(),
  file: media('image', {
    title: 'File',
    description: "A picture in the course's media folder: svg, png, jpg, webp or avif.",
    example: 'ladder.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description: 'What the whole picture says, for people who cannot see it.',
    example: 'A ladder with three landings, from doing to at the foot to doing with at the top.',
  }).optional(),
  credit: plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional(),
  pins: items(pin, {
    title: 'Points',
    description:
      'The numbered points, in reading order: each is a button on the picture and an entry of the list beside it. The block is done when each was opened.',
    example: [{ id: 'doing-with', x: 24, y: 31.5, title: 'Doing with', text: 'As equals.' }],
  }),
});
