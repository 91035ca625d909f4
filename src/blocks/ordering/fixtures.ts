import type * as z from 'zod';

import type { orderingSchema } from './author.ts';

export const orderingFixtures = {
  steps: {
    type: 'ordering',
    id: 'first-meeting',
    question: 'A first meeting with a peer worker: what comes first, and what last?',
    hint: 'Trust comes before plans.',
    scoring: 'partial',
    items: [
      { id: 'welcome', text: 'Say who you are, and why you are here' },
      { id: 'listen', text: 'Listen to what the person wants' },
      { id: 'agree', text: 'Agree on what the two of you will do' },
      { id: 'next', text: 'Fix the next meeting' },
    ],
    feedback: {
      correct: 'People plan with those whom they have come to trust.',
      incorrect:
        'Look at what a person needs to know of you **before** they tell you of themselves.',
    },
  },
  ladder: {
    type: 'ordering',
    id: 'ladder',
    scenario: 'The ladder of participation has three landings.',
    question: 'Put them in order, from the foot to the top.',
    mustBeCorrect: true,
    items: [
      { id: 'to', text: 'Doing to' },
      { id: 'for', text: 'Doing for' },
      { id: 'with', text: 'Doing with' },
    ],
    feedback: { incorrect: 'Ask who decides: at the foot others, at the top everyone together.' },
  },
  long: {
    type: 'ordering',
    id: 'long',
    question: 'In which order does a complaint go its way?',
    items: [
      {
        id: 'say',
        text: 'The person says to whoever is there, in their own words and in their own time, what went wrong for them',
      },
      {
        id: 'write',
        text: 'Somebody whom the person has chosen writes it down with them, and reads it back',
      },
      { id: 'answer', text: 'The service answers in writing within ten working days' },
      {
        id: 'outside',
        text: 'Where the answer does not help, an office that does not belong to the service looks at it',
      },
    ],
    feedback: {
      incorrect: 'It begins with what the person says, and ends outside of the service.',
    },
  },
  rightToLeft: {
    type: 'ordering',
    id: 'right-to-left',
    question: 'ما الذي يأتي أولًا؟',
    items: [
      { id: 'welcome', text: 'عرّف بنفسك' },
      { id: 'listen', text: 'استمع إلى ما يريده الشخص' },
      { id: 'agree', text: 'اتفقا على ما ستفعلان' },
    ],
    feedback: { incorrect: 'فكر في ما يبني الثقة.' },
  },
} satisfies Record<string, z.input<typeof orderingSchema>>;
