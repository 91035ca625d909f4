import type * as z from 'zod';

import type { quotesSchema } from './author.ts';

const quotes = [
  {
    id: 'lena',
    text: 'Nobody expects you to know it all. They expect you to *ask*.',
    attribution: 'Lena, peer worker, in our words',
  },
  {
    id: 'walt',
    text: 'In the first months I waited for somebody to tell me what my job was. Then I saw that nobody knew, and that I could say it.\n\nWhat I bring is that I have been there, and that I came back from it.',
    attribution: 'Walt, who has worked in a hospital of a small country town for nine years',
    link: 'https://www.example.org/walt',
  },
  { id: 'mei', text: 'Leave on time.', attribution: 'Mei, peer worker, in our words' },
];

export const quotesFixtures = {
  single: {
    type: 'quotes',
    id: 'three-who-began',
    title: 'Three who began like you',
    intro: 'We asked what they would tell themselves today.',
    quotes,
  },
  stacked: { type: 'quotes', id: 'all-three', look: 'stacked', quotes },
  rightToLeft: {
    type: 'quotes',
    id: 'right-to-left',
    title: 'صوتان',
    eachSeen: true,
    quotes: [
      {
        id: 'one',
        text: 'أن تعرف أنك لست وحدك: من هنا قد يبدأ الأمل.',
        attribution: 'عن أحد الأعضاء',
      },
      { id: 'two', text: 'اسأل. هذا *هو* العمل.', attribution: 'عن عاملة نظيرة، بكلماتنا' },
    ],
  },
} satisfies Record<string, z.input<typeof quotesSchema>>;
