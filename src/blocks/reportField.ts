import * as z from 'zod';

import { setting } from './fields.ts';

/**
 * Of what learners say of themselves or for themselves: whether its author wants an LMS told. Nobody
 * is, by default; and the page says who can read it before there is anything to read.
 */
export const reportField = setting(z.boolean().default(false), {
  title: 'Tell the LMS',
  description:
    'Has what the learner hands in here told to the LMS, where it stands with their name. They are told so before. Otherwise nobody is told. In a survey all answers are told.',
  example: true,
});
