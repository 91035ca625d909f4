import * as z from 'zod';

import { blockBase } from '../base.ts';
import { plainText, setting } from '../fields.ts';
import { afterAnswering } from '../question.ts';

export const openTextSchema = z.strictObject({
  ...blockBase('openText'),
  question: plainText({
    title: 'Question',
    description: 'What the learner answers in their own words. No answer is right or wrong.',
    example: 'What would you like to try in your team?',
  }),
  maxLength: setting(z.int().min(50).max(2000).default(500), {
    title: 'Longest answer',
    description:
      'How many characters an answer can have. Some LMSs keep little: ask for a few sentences, not for a page.',
    example: 300,
  }),
  ...afterAnswering,
});
