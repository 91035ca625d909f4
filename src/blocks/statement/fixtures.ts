import type * as z from 'zod';

import type { statementSchema } from './author.ts';

export const statementFixtures = {
  filled: {
    type: 'statement',
    id: 'with-people',
    look: 'filled',
    text: 'Ask what people want **before** you plan what they need.',
  },
  open: {
    type: 'statement',
    id: 'not-alone',
    text: 'Nobody has to recover *alone*.',
  },
  long: {
    type: 'statement',
    id: 'two-sentences',
    text: 'Doing *to* people is quick, and doing *for* them is kind.\n\nOnly doing *with* them leaves something behind that they can go on with by themselves.',
  },
  rightToLeft: {
    type: 'statement',
    id: 'right-to-left',
    look: 'filled',
    text: 'اسأل الناس عما **يريدون** قبل أن تخطط لما يحتاجون إليه.',
  },
} satisfies Record<string, z.input<typeof statementSchema>>;
