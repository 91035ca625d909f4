import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, media, plainText, richText } from '../fields.ts';
import { pointFields } from '../pointFields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';

const pointSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this point, unique in the question.',
    example: 'doing-with',
  }),
  ...pointFields,
  name: plainText({
    title: 'Name',
    description: 'What belongs at the point: the words on the card that the learner puts there.',
    example: 'Doing with',
  }),
  where: plainText({
    title: 'Where',
    description:
      'Where the point is, for people who cannot see the picture, without giving its name away.',
    example: 'The landing at the top',
  }),
  feedback: richText({
    title: 'Feedback',
    description: 'Why this is its name, in Markdown: said once the answer was checked.',
    example: 'There, people decide together.',
  }).optional(),
});

export const labelPictureSchema = z.strictObject({
  ...blockBase('labelPicture'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'What are the landings of the ladder called?',
  }),
  file: media('image', {
    title: 'File',
    description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'ladder.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description:
      'What the whole picture shows, for people who cannot see it, without the names that are asked for.',
    example: 'A ladder with three landings.',
  }).optional(),
  credit: plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional(),
  pins: items(
    pointSchema,
    {
      title: 'Places',
      description:
        'The numbered points of the picture, in reading order, each with its name. The names stand beside it in an order of each learner’s own.',
      example: [
        { id: 'with', x: 24, y: 31.5, name: 'Doing with', where: 'The landing at the top' },
      ],
    },
    { on: 'file' },
  ),
  scoring: partScoring,
  ...questionInPartsBase,
});

export const labelPictureDefinition: BlockDefinition<'labelPicture', typeof labelPictureSchema> = {
  type: 'labelPicture',
  schema: labelPictureSchema,
  about: {
    title: 'Label a picture',
    purpose: 'A picture with numbered points, and cards with names to put to them.',
    use: 'For the parts of a form, a room, a tool or a diagram that people must know by name. To explain the parts first, use a Labelled graphic.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Say where each point is in such words that somebody who only hears them can answer, too.',
  },
};
