import type * as z from 'zod';

import type { AccordionSchema } from './author.ts';

export const accordionFixtures = {
  short: {
    type: 'accordion',
    id: 'two-questions',
    panels: [
      { id: 'who', title: 'Who is it for?', text: 'Everyone who works with peer workers.' },
      { id: 'how-long', title: 'How long does it take?', text: 'About an hour.' },
    ],
  },
  long: {
    type: 'accordion',
    id: 'how-peer-workers-practise',
    title: 'How peer workers practise',
    intro: 'Open each section to learn more.',
    panels: [
      {
        id: 'self-care',
        title: 'Self-care means something different to each person, and may change from day to day',
        text: 'Some rest, some walk.\n\n#### Ask yourself\n\n- What gives me strength?\n- What takes it?',
      },
      { id: 'sharing', title: 'Sharing a story', text: 'Only what helps, and only by choice.' },
      { id: 'limits', title: 'Limits', text: 'Peer workers are **not** clinicians.' },
    ],
  },
  holdingBlocks: {
    type: 'accordion',
    id: 'with-blocks',
    title: 'Try it yourself',
    panels: [
      {
        id: 'cards',
        title: 'Two cards',
        blocks: [
          {
            type: 'flipCards',
            id: 'cards-in-a-section',
            title: 'Two principles',
            cards: [
              { id: 'hope', front: 'Hope', back: 'People do recover.' },
              { id: 'choice', front: 'Choice', back: 'People decide for themselves.' },
            ],
          },
        ],
      },
      {
        id: 'question',
        title: 'One question',
        text: 'Think first.',
        blocks: [
          { type: 'text', id: 'before-the-question', text: 'Take your time.' },
          {
            type: 'trueFalse',
            id: 'question-in-a-section',
            statement: 'Everyone with lived experience is a peer worker.',
            answer: false,
            feedback: { incorrect: 'It is a job: trained, paid and chosen.' },
          },
        ],
      },
    ],
  },
  rightToLeft: {
    type: 'accordion',
    id: 'right-to-left',
    panels: [{ id: 'who', title: 'لمن هذا؟', text: 'لكل من يعمل مع عاملي الأقران.' }],
  },
} satisfies Record<string, z.input<AccordionSchema>>;
