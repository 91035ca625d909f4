import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, setting } from '../fields.ts';
import { optionPictureFields } from '../optionalPicture.ts';
import { afterAnswering } from '../question.ts';

const option = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this option, unique among the options of the question.',
    example: 'colleagues',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner can choose.',
    example: 'From colleagues',
  }),
  ...optionPictureFields(),
});

export const pollSchema = z.strictObject({
  ...blockBase('poll'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked. No answer is right or wrong.',
    example: 'Where did you first hear of peer work?',
  }),
  multiple: setting(z.boolean().default(false), {
    title: 'Several',
    description: 'True when several options can be chosen.',
    example: true,
  }),
  options: items(option, {
    title: 'Options',
    description: 'The options, in the order in which they are shown.',
    example: [
      { id: 'colleagues', text: 'From colleagues' },
      { id: 'here', text: 'In this course' },
    ],
  }),
  ...afterAnswering,
});

export const pollDefinition: BlockDefinition<'poll', typeof pollSchema> = {
  type: 'poll',
  schema: pollSchema,
  about: {
    title: 'Poll',
    purpose: 'A question with options, none of which is right or wrong.',
    use: 'To ask for a preference or an experience, alone or in a survey.',
    tip: 'Offer "something else" where you may have missed an answer.',
  },
};
