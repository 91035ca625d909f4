import type * as z from 'zod';

import type { pollSchema } from './author.ts';

export const pollFixtures = {
  one: {
    type: 'poll',
    id: 'first-heard',
    question: 'Where did you first hear of peer work?',
    options: [
      { id: 'colleagues', text: 'From colleagues' },
      { id: 'own', text: 'From my own life' },
      { id: 'here', text: 'In this course' },
    ],
    thanks: 'Most people meet peer work **by chance**. This course begins at the beginning.',
  },
  several: {
    type: 'poll',
    id: 'what-helped',
    question: 'Which parts helped you most?',
    multiple: true,
    options: [
      { id: 'stories', text: 'The stories' },
      {
        id: 'ladder',
        text: 'The ladder of participation, and thinking about where my own team stands on it',
      },
      { id: 'cards', text: 'The cards' },
      { id: 'none', text: 'None of these' },
    ],
  },
  pictures: {
    type: 'poll',
    id: 'where-you-meet',
    question: 'Where do you meet best?',
    options: [
      { id: 'table', text: 'Around a table', file: 'team.svg', decorative: true },
      {
        id: 'outside',
        text: 'On a walk',
        file: 'hills.svg',
        alternative: 'Green hills with a path.',
      },
    ],
  },
  rightToLeft: {
    type: 'poll',
    id: 'right-to-left',
    question: 'أين سمعت عن عمل الأقران أول مرة؟',
    options: [
      { id: 'colleagues', text: 'من زملائي' },
      { id: 'here', text: 'في هذه الدورة' },
    ],
  },
} satisfies Record<string, z.input<typeof pollSchema>>;
