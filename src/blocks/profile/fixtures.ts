import type * as z from 'zod';

import type { profileSchema } from './author.ts';

export const profileFixtures = {
  one: {
    type: 'profile',
    id: 'how-you-listen',
    question: 'How do you listen?',
    scale: [
      { id: 'seldom', label: 'Seldom' },
      { id: 'sometimes', label: 'Sometimes' },
      { id: 'often', label: 'Often' },
    ],
    statements: [
      { id: 'asks-first', text: 'I ask before I help.' },
      { id: 'waits', text: 'I can wait until the other has finished.' },
      {
        id: 'answers-early',
        text: 'I know the answer before I have heard the question.',
        reversed: true,
      },
    ],
    dimensions: [
      {
        id: 'listening',
        title: 'Listening',
        bands: [
          {
            id: 'begun',
            from: 3,
            to: 5,
            title: 'At the beginning',
            text: 'Much goes fast in your day. Choose **one talk** this week in which you only ask.',
          },
          {
            id: 'growing',
            from: 6,
            to: 9,
            title: 'Growing',
            text: 'People have room with you. Notice when you lose patience: what was there before?',
          },
        ],
      },
    ],
    thanks: 'Come back to this in a month.',
  },
  several: {
    type: 'profile',
    id: 'where-you-stand',
    question:
      'Where does your team stand today, and what would you like to be true of it by this time next year?',
    report: true,
    scale: [
      { id: 'not', label: 'Not at all true of us' },
      { id: 'hardly', label: 'Hardly true' },
      { id: 'partly', label: 'Partly true' },
      { id: 'mostly', label: 'Mostly true' },
      { id: 'wholly', label: 'Wholly true of us' },
    ],
    statements: [
      {
        id: 'early',
        text: 'People who use our service are asked before a decision is taken, while it can still become another one',
        dimension: 'deciding',
      },
      { id: 'paid', text: 'Who takes part is paid', dimension: 'means' },
    ],
    dimensions: [
      {
        id: 'deciding',
        title: 'Deciding together',
        bands: [
          {
            id: 'low',
            from: 1,
            to: 2,
            title: 'Still ahead of you',
            text: 'Begin with one decision.',
          },
          {
            id: 'high',
            from: 3,
            to: 5,
            title: 'On the way',
            text: 'Tell others how you came here.',
          },
        ],
      },
      {
        id: 'means',
        title: 'Time and money',
        bands: [
          { id: 'any', from: 1, to: 5, title: 'Worth a talk', text: 'Talk about it together.' },
        ],
      },
    ],
  },
  rightToLeft: {
    type: 'profile',
    id: 'right-to-left',
    question: 'كيف تصغي؟',
    scale: [
      { id: 'seldom', label: 'نادرًا' },
      { id: 'often', label: 'غالبًا' },
    ],
    statements: [{ id: 'asks', text: 'أسأل قبل أن أساعد.' }],
    dimensions: [
      {
        id: 'listening',
        title: 'الإصغاء',
        bands: [
          {
            id: 'begun',
            from: 1,
            to: 1,
            title: 'في البداية',
            text: 'جرّب حديثًا واحدًا تسأل فيه فقط.',
          },
          { id: 'there', from: 2, to: 2, title: 'على الطريق', text: 'لاحظ متى يضيق صدرك.' },
        ],
      },
    ],
  },
} satisfies Record<string, z.input<typeof profileSchema>>;
