import type * as z from 'zod';

import type { ProcessSchema } from './author.ts';

export const processFixtures = {
  short: {
    type: 'process',
    id: 'two-steps',
    steps: [
      { id: 'ask', title: 'Ask', text: 'What matters to you?' },
      { id: 'agree', title: 'Agree', text: 'On one small step for this week.' },
    ],
  },
  long: {
    type: 'process',
    id: 'planning-together',
    title: 'Planning together',
    intro: 'Go through the five steps of a plan that people make their own.',
    steps: [
      {
        id: 'welcome',
        title: 'Welcome each other',
        text: 'Say who you are and why you are here. Agree on what stays in the room.',
      },
      {
        id: 'ask',
        title: 'Ask what matters, and write it down in the words of the person it belongs to',
        text: 'Not *what is the matter*, but *what matters*.\n\n- What would a good week look like?\n- Who else should be asked?\n- What has helped before?',
      },
      { id: 'choose', title: 'Choose one thing', text: 'Small enough for this week.' },
      { id: 'try', title: 'Try it', text: 'Agree on **who does what**, and by when.' },
      { id: 'look-back', title: 'Look back', text: 'What went well? What would you change?' },
    ],
  },
  pictures: {
    type: 'process',
    id: 'with-pictures',
    title: 'A first meeting',
    steps: [
      {
        id: 'sit-down',
        title: 'Sit down together',
        text: 'At a round table nobody sits at the head.',
        file: 'team.svg',
        alternative: 'Three people plan at a round table.',
      },
      {
        id: 'climb',
        title: 'Find your landing',
        file: 'ladder.svg',
        alternative: 'A ladder with three landings, from doing to up to doing with.',
      },
      { id: 'plan', title: 'Plan', text: 'Write it down.', file: 'team.svg', decorative: true },
    ],
  },
  holdingBlocks: {
    type: 'process',
    id: 'steps-with-blocks',
    title: 'Try it yourself',
    steps: [
      { id: 'think', title: 'Think', text: 'Think first.' },
      {
        id: 'answer',
        title: 'Answer',
        blocks: [
          {
            type: 'trueFalse',
            id: 'question-in-a-step',
            statement: 'Everyone with lived experience is a peer worker.',
            answer: false,
            feedback: { incorrect: 'It is a job: trained, paid and chosen.' },
          },
        ],
      },
    ],
  },
  rightToLeft: {
    type: 'process',
    id: 'steps-right-to-left',
    title: 'التخطيط معًا',
    steps: [
      { id: 'ask', title: 'اسأل', text: 'ما الذي **يهمك**؟' },
      { id: 'choose', title: 'اختر', text: 'خطوة صغيرة لهذا الأسبوع.' },
      { id: 'try', title: 'جرّب', text: 'من يفعل ماذا، ومتى؟' },
    ],
  },
} satisfies Record<string, z.input<ProcessSchema>>;
