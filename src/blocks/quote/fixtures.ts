import type * as z from 'zod';

import type { quoteSchema } from './author.ts';

export const quoteFixtures = {
  short: {
    type: 'quote',
    id: 'not-alone',
    text: 'Knowing that you are not alone can be where hope begins.',
    attribution: 'After a member of the Finding North Network, in our words',
  },
  linked: {
    type: 'quote',
    id: 'same-table',
    text: 'Nothing about us *without us*.',
    attribution: 'A saying of the disability movement',
    link: 'https://www.example.org/nothing-about-us',
  },
  long: {
    type: 'quote',
    id: 'the-first-months',
    text: 'In the first months I waited for somebody to tell me what my job was. Then I saw that nobody knew, and that I could say it.\n\nWhat I bring is that I have *been there*, and that I came back from it. No handbook says that, and on some days it is all that anybody needs.',
    attribution:
      'A peer worker in a hospital of a small country town, some years after her own stay there',
  },
  rightToLeft: {
    type: 'quote',
    id: 'right-to-left',
    text: 'أن تعرف أنك لست وحدك: من هنا قد يبدأ الأمل.',
    attribution: 'عن أحد أعضاء الشبكة، بكلماتنا',
    link: 'https://www.example.org/ar',
  },
} satisfies Record<string, z.input<typeof quoteSchema>>;
