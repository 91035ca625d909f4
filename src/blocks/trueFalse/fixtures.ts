import type * as z from 'zod';

import type { trueFalseSchema } from './author.ts';

export const trueFalseFixtures = {
  wrong: {
    type: 'trueFalse',
    id: 'everyone',
    statement: 'Everyone with lived experience is a peer worker.',
    answer: false,
    feedback: {
      correct: 'It is a job: trained, paid and chosen.',
      incorrect: 'Lived experience is where it begins, but it is also a **job**.',
    },
  },
  right: {
    type: 'trueFalse',
    id: 'recovery',
    scenario: 'A colleague says that recovery looks different for everyone.',
    statement: 'Recovery does not have to mean the end of symptoms.',
    answer: true,
    hint: 'Who says what recovery is?',
    objective: 'explain-recovery',
    feedback: { incorrect: 'People decide themselves what recovery means.' },
    mustBeCorrect: true,
  },
  rightToLeft: {
    type: 'trueFalse',
    id: 'right-to-left',
    statement: 'الناس يتعافون.',
    answer: true,
    feedback: { incorrect: 'نعم، كثيرون يتعافون.' },
  },
} satisfies Record<string, z.input<typeof trueFalseSchema>>;
