import * as z from 'zod';

import { blockBase } from '../base.ts';
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
