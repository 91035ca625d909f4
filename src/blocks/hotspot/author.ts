import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, media, plainText, richText, setting } from '../fields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';

const place = z.number().min(0).max(100);

/** Smaller than this no finger finds it on a telephone. */
const extent = z.number().min(4).max(100);

const regionSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this region, unique among the regions of the question.',
    example: 'doing-with',
  }),
  x: setting(
    place.clone(),
    {
      title: 'Across',
      description:
        'Where the middle of the region lies, in percent of the picture’s width from its left edge, in every language.',
      example: 24,
    },
    'percent',
  ),
  y: setting(
    place.clone(),
    {
      title: 'Down',
      description:
        'Where the middle of the region lies, in percent of the picture’s height from its top.',
      example: 31.5,
    },
    'percent',
  ),
  width: setting(
    extent.clone().default(16),
    {
      title: 'Width of the region',
      description: 'How wide the region is, in percent of the picture’s width.',
      example: 30,
    },
    'percent',
  ),
  height: setting(
    extent.clone().default(16),
    {
      title: 'Height of the region',
      description: 'How high the region is, in percent of the picture’s height.',
      example: 20,
    },
    'percent',
  ),
  text: plainText({
    title: 'Text',
    description:
      'What the region is called in the list beside the picture: it is chosen by that, too.',
    example: 'The landing at the top',
  }),
  correct: setting(
    z.boolean().default(false),
    {
      title: 'Correct',
      description: 'True when choosing this region is right.',
      example: true,
    },
    'rightAnswer',
  ),
  feedback: richText({
    title: 'Feedback',
    description: 'Why this region is right or wrong, in Markdown.',
    example: 'Here everyone decides together.',
  }).optional(),
});

export const hotspotSchema = z.strictObject({
  ...blockBase('hotspot'),
  question: plainText({
    title: 'Question',
    description: 'What the learner finds on the picture.',
    example: 'On which landing do people decide together?',
  }),
  file: media('image', {
    title: 'File',
    description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'ladder.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description: 'What the whole picture says, for people who cannot see it.',
    example: 'A ladder with three landings.',
  }).optional(),
  credit: plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional(),
  select: setting(
    z.enum(['one', 'several']).default('one'),
    {
      title: 'Select',
      description: 'Whether one region can be chosen, or several.',
      example: 'several',
    },
    'howMany',
  ),
  regions: items(
    regionSchema,
    {
      title: 'Regions',
      description:
        'The regions that can be chosen, right ones and wrong ones, in reading order: each is numbered on the picture and stands in the list beside it.',
      example: [
        { id: 'top', x: 24, y: 20, text: 'The landing at the top', correct: true },
        { id: 'foot', x: 24, y: 80, text: 'The landing at the foot' },
      ],
    },
    { on: 'file' },
  ),
  scoring: partScoring,
  ...questionInPartsBase,
});

export const hotspotDefinition: BlockDefinition<'hotspot', typeof hotspotSchema> = {
  type: 'hotspot',
  schema: hotspotSchema,
  about: {
    title: 'Find it on the picture',
    purpose:
      'A picture with regions, of which the learner chooses one or several, there or in the list beside it.',
    use: 'Where the place matters: a form, a room, a plan, a screen. Where it does not, a choice question is quicker to make and to answer.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Name each region by what is seen there, so that the list alone can be answered, and gives nothing away.',
  },
};
