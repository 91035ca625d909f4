import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import { items, media, plainText, richText, setting } from '../fields.ts';
import { panelFields } from '../panelFields.ts';

const words = {
  id: {
    title: 'Id',
    description: 'A name for this step, unique among the steps of the block.',
    example: 'ask',
  },
  title: {
    title: 'Title',
    description: 'What is done in this step, best beginning with a verb. The number is added.',
    example: 'Ask what matters',
  },
  text: {
    title: 'Text',
    description: 'What the step tells, in Markdown.',
    example: 'Ask what matters to the person, and write it down in their words.',
  },
  blocks: {
    title: 'Blocks',
    description: 'Blocks of any kind but Continue, shown below the text.',
    example: [{ type: 'text', id: 'ask-more', text: 'Take your time.' }],
  },
};

const picture = () => ({
  file: media('image', {
    title: 'File',
    description:
      "A picture of this step in the course's media folder: svg, png, jpg, webp or avif.",
    example: 'ask.svg',
  }).optional(),
  alternative: plainText({
    title: 'Alternative text',
    description:
      'What the picture says, for people who cannot see it. Leave it out only when the picture is decorative.',
    example: 'Two people at a table; one of them writes.',
  }).optional(),
  decorative: setting(z.boolean().optional(), {
    title: 'Decorative',
    description: 'True when the picture adds nothing to the words: screen readers then skip it.',
    example: true,
  }),
});

export const processSchema = (anyBlock: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('process'),
    title: plainText({
      title: 'Title',
      description: 'A heading above the steps.',
      example: 'Planning together',
    }).optional(),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the steps, in Markdown.',
      example: 'Go through the four steps.',
    }).optional(),
    steps: items(z.strictObject({ ...panelFields(anyBlock, words), ...picture() }), {
      title: 'Steps',
      description:
        'The steps, in order, shown one at a time. The first counts as seen once the learner goes to another; the block is done when each was seen.',
      example: [
        { id: 'ask', title: 'Ask what matters', text: 'Write it down in their words.' },
        { id: 'agree', title: 'Agree on one step', text: 'Small enough for this week.' },
      ],
    }),
  });

export type ProcessSchema = ReturnType<typeof processSchema>;
