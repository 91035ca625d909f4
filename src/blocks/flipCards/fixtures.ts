import type * as z from 'zod';

import type { flipCardsSchema } from './author.ts';

export const flipCardsFixtures = {
  short: {
    type: 'flipCards',
    id: 'two-principles',
    cards: [
      { id: 'hope', front: 'Hope', back: 'People do recover.' },
      { id: 'choice', front: 'Choice', back: 'People decide for themselves.' },
    ],
  },
  long: {
    type: 'flipCards',
    id: 'six-principles',
    title: 'Six principles to plan by',
    intro: 'Turn each card to see what it asks of a team.',
    cards: [
      {
        id: 'strengths',
        front: 'Whose strengths does a plan begin with, before anything else is written down?',
        back: 'With the strengths of the people who use the service.\n\n- What works already?\n- Who could help?',
      },
      { id: 'equality', front: 'Equality', back: 'Nobody at the table is *only* a guest.' },
      { id: 'diversity', front: 'Diversity', back: 'Ask who is missing, and why.' },
      { id: 'access', front: 'Access', back: 'Time, place and **words** that suit everyone.' },
      { id: 'reciprocity', front: 'Reciprocity', back: 'People get something back: pay, skills.' },
      { id: 'honesty', front: 'Honesty', back: 'Say what can change, and what cannot.' },
    ],
  },
  rightToLeft: {
    type: 'flipCards',
    id: 'right-to-left',
    title: 'مبدآن',
    cards: [
      { id: 'hope', front: 'الأمل', back: 'الناس يتعافون.' },
      { id: 'choice', front: 'الاختيار', back: 'يقرر الناس **بأنفسهم**.' },
    ],
  },
} satisfies Record<string, z.input<typeof flipCardsSchema>>;
