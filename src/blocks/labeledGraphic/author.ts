import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, media, plainText, richText } from '../fields.ts';
import { pointFields } from '../pointFields.ts';

const pinSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this point, unique among the points of the block.',
    example: 'doing-with',
  }),
  ...pointFields,
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
    description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
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
  pins: items(
    pinSchema,
    {
      title: 'Points',
      description:
        'The numbered points, in reading order: each is a button on the picture and an entry of the list beside it. The block is done when each was opened.',
      example: [{ id: 'doing-with', x: 24, y: 31.5, title: 'Doing with', text: 'As equals.' }],
    },
    { on: 'file' },
  ),
});

export const labeledGraphicDefinition: BlockDefinition<
  'labeledGraphic',
  typeof labeledGraphicSchema
> = {
  type: 'labeledGraphic',
  schema: labeledGraphicSchema,
  about: {
    title: 'Labelled graphic',
    purpose:
      'A picture with numbered points. Choosing one tells what it is; the same points stand beside it as a list.',
    use: 'For a diagram, a form, a room or a tool whose parts need a word each.',
    tip: 'Keep points away from each other: a finger needs room.',
  },
};
