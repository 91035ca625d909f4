import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, setting } from '../fields.ts';
import { questionBase } from '../question.ts';

export const trueFalseSchema = z.strictObject({
  ...blockBase('trueFalse'),
  statement: plainText({
    title: 'Statement',
    description: 'What the learner judges to be true or false.',
    example: 'Everyone with lived experience is a peer worker.',
  }),
  answer: setting(z.boolean(), {
    title: 'Answer',
    description: 'Whether the statement is true.',
    example: false,
  }),
  ...questionBase,
});

export const trueFalseDefinition: BlockDefinition<'trueFalse', typeof trueFalseSchema> = {
  type: 'trueFalse',
  schema: trueFalseSchema,
  about: {
    title: 'True or false',
    purpose: 'A statement to judge.',
    use: 'For a belief that many people hold and that is worth a second look. For anything that is not plainly true or false, use a choice question.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Always say why in the feedback: one in two guesses is right.',
  },
};
