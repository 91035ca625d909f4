import type * as z from 'zod';

import type { TabsSchema } from './author.ts';

export const tabsFixtures = {
  short: {
    type: 'tabs',
    id: 'two-ways',
    tabs: [
      { id: 'for', title: 'Doing for', text: 'People are asked, but others decide.' },
      { id: 'with', title: 'Doing with', text: 'People decide and build together.' },
    ],
  },
  long: {
    type: 'tabs',
    id: 'who-does-what',
    title: 'Who does what in a good meeting',
    intro: 'Compare the parts that people take.',
    tabs: [
      {
        id: 'chair',
        title: 'Chair',
        text: 'Opens, keeps the time and closes.\n\n- Sends the papers a week before.\n- Asks who has not spoken yet.\n- Says at the end what was decided, and by whom.',
      },
      { id: 'peer-worker', title: 'Peer worker', text: 'Speaks from experience, by *choice*.' },
      {
        id: 'notes',
        title: 'Who takes the notes',
        text: 'Writes down what was decided in **words that everyone uses**, and sends it to all within two days, so that nobody has to remember.',
      },
      { id: 'guests', title: 'Guests', text: 'Listen first.' },
      { id: 'manager', title: 'Line manager', text: 'Makes room: time, pay and a quiet place.' },
    ],
  },
  holdingBlocks: {
    type: 'tabs',
    id: 'tabs-with-blocks',
    title: 'Try it yourself',
    tabs: [
      {
        id: 'cards',
        title: 'Two cards',
        blocks: [
          {
            type: 'flipCards',
            id: 'cards-in-a-tab',
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
          {
            type: 'trueFalse',
            id: 'question-in-a-tab',
            statement: 'Everyone with lived experience is a peer worker.',
            answer: false,
            feedback: { incorrect: 'It is a job: trained, paid and chosen.' },
          },
        ],
      },
    ],
  },
  rightToLeft: {
    type: 'tabs',
    id: 'tabs-right-to-left',
    title: 'ثلاث طرائق للعمل',
    tabs: [
      { id: 'to', title: 'العمل على الناس', text: 'لا يُسأل الناس.' },
      { id: 'for', title: 'العمل من أجلهم', text: 'يُسأل الناس، لكن **غيرهم** يقرر.' },
      { id: 'with', title: 'العمل معهم', text: 'يقرر الناس ويبنون معًا.' },
    ],
  },
} satisfies Record<string, z.input<TabsSchema>>;
