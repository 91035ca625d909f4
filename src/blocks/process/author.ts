import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { items, plainText, richText } from '../fields.ts';
import { optionalPictureFields } from '../optionalPicture.ts';
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
    description: 'What the step tells, in Markdown. Needed where the step holds no blocks.',
    example: 'Ask what matters to the person, and write it down in their words.',
  },
  blocks: {
    title: 'Blocks',
    description: 'Blocks of any kind but Continue, shown below the text.',
    example: [{ type: 'text', id: 'ask-more', text: 'Take your time.' }],
  },
};

const pictureFields = () =>
  optionalPictureFields({
    description:
      'A picture of this step in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'ask.svg',
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
    steps: items(z.strictObject({ ...panelFields(anyBlock, words), ...pictureFields() }), {
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

export const processDefinition = (
  anyBlock: AnyBlockSchema,
): BlockDefinition<'process', ProcessSchema> => ({
  type: 'process',
  schema: processSchema(anyBlock),
  about: {
    title: 'Process',
    purpose: 'Steps in their order, one at a time, each of them always in reach.',
    use: 'For what is done one thing after the other. If the order does not matter, use an accordion or tabs.',
    tip: 'Begin the title of each step with a verb.',
  },
});
