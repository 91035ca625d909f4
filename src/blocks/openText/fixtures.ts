import type * as z from 'zod';

import type { openTextSchema } from './author.ts';

export const openTextFixtures = {
  short: {
    type: 'openText',
    id: 'one-thing',
    question: 'What is one thing that you would like to try in your team?',
    maxLength: 120,
    thanks: 'Tell a colleague about it: that makes it more likely to happen.',
  },
  compared: {
    type: 'openText',
    id: 'in-your-words',
    question: 'Sam asks why a peer worker is not just a friendly colleague. What do you say?',
    maxLength: 300,
    selfRating: true,
    criteria: 'Does it say **what a peer worker brings**, and that it is **work**?',
    modelAnswer:
      'A peer worker has been through something like it, and is **paid to use that**. A friendly colleague may not have, and is not.',
  },
  long: {
    type: 'openText',
    id: 'looking-back',
    question:
      'Think of a time when somebody who had been through something like it helped you. What did they do that others did not?',
  },
  reported: {
    type: 'openText',
    id: 'what-is-missing',
    question: 'What is still missing for your first day?',
    maxLength: 120,
    report: true,
  },
  rightToLeft: {
    type: 'openText',
    id: 'right-to-left',
    question: 'ما الذي تود أن تجربه في فريقك؟',
  },
} satisfies Record<string, z.input<typeof openTextSchema>>;
