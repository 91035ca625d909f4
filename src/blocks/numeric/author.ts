import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { group, plainText, setting } from '../fields.ts';
import { questionBase, severalTries } from '../question.ts';

const sliderSchema = z.strictObject({
  min: setting(z.number(), {
    title: 'From',
    description: 'The number at the beginning of the slider.',
    example: 0,
  }),
  max: setting(z.number(), {
    title: 'To',
    description: 'The number at the end of the slider.',
    example: 100,
  }),
  step: setting(z.number().positive().default(1), {
    title: 'Step',
    description: 'How far the slider moves at a time.',
    example: 5,
  }),
});

export const numericSchema = z.strictObject({
  ...blockBase('numeric'),
  question: plainText({
    title: 'Question',
    description: 'What the learner answers with a number. Say how exact it has to be.',
    example: 'How many days does the service have to answer a complaint?',
  }),
  answer: setting(z.number(), {
    title: 'Right number',
    description: 'The number that is right.',
    example: 10,
  }),
  tolerance: setting(z.number().min(0).default(0), {
    title: 'Tolerance',
    description: 'How far from the right number an answer may be and still be right.',
    example: 0.5,
  }),
  unit: plainText({
    title: 'Unit',
    description: 'What the number counts, shown after it. Learners need not write it.',
    example: 'days',
  }).optional(),
  look: setting(z.enum(['number', 'slider']).default('number'), {
    title: 'How it is answered',
    description: 'By writing a number, or with a slider beside it. It can be changed at any time.',
    example: 'slider',
  }),
  slider: group(sliderSchema.optional(), {
    title: 'Slider',
    description: 'From where to where the slider goes.',
    example: { min: 0, max: 30 },
  }),
  ...questionBase,
  ...severalTries,
});

export const numericDefinition: BlockDefinition<'numeric', typeof numericSchema> = {
  type: 'numeric',
  schema: numericSchema,
  about: {
    title: 'Number',
    purpose: 'A question that is answered with a number, written or chosen on a slider.',
    use: 'For an amount, a date, a dose or a share that has to be known or worked out. To guess at a size, a slider invites more than an empty field.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Say in the question how exact the answer has to be, and allow for what people round.',
  },
};
