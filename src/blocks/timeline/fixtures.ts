import type * as z from 'zod';

import type { timelineSchema } from './author.ts';

export const timelineFixtures = {
  short: {
    type: 'timeline',
    id: 'first-months',
    title: 'Your first three months',
    intro: 'Nobody expects you to know it all in the first week.',
    events: [
      {
        id: 'meet',
        when: 'Week 1',
        title: 'Meet your team',
        text: 'You are shown around, and meet the person who **supports you**.',
        file: 'team.svg',
        alternative: 'Three people plan at a round table.',
      },
      {
        id: 'beside',
        when: 'Weeks 2 to 5',
        title: 'Go along with somebody',
        text: 'You visit people together:\n\n- listen first\n- write down what you want to ask\n- talk about it afterwards',
      },
      { id: 'alone', when: 'Week 6', title: 'Your first visit alone' },
      {
        id: 'look-back',
        when: 'After three months',
        title: 'Look back together',
        text: 'What went well? What do you need?',
      },
    ],
  },
  long: {
    type: 'timeline',
    id: 'history',
    events: [
      {
        id: 'asylums',
        when: '1845',
        title: 'The Alleged Lunatics’ Friend Society is founded by people who had been locked up',
        text: 'They ask for what nobody had thought of: that the people who live in an asylum are **heard**, and that somebody outside answers for how they are treated.\n\nThe society lasts for eighteen years.',
      },
      {
        id: 'movement',
        when: 'The nineteen-seventies',
        title: 'Nothing about us without us',
        text: 'Groups of people who had been patients meet, write and march.',
      },
      { id: 'paid', when: '1990s', title: 'Peer workers are paid for the first time' },
    ],
  },
  rightToLeft: {
    type: 'timeline',
    id: 'right-to-left',
    title: 'أشهرك الثلاثة الأولى',
    events: [
      { id: 'meet', when: 'الأسبوع 1', title: 'تعرّف على فريقك', text: 'ستلتقي بمن **يساندك**.' },
      { id: 'alone', when: 'الأسبوع 6', title: 'أول زيارة بمفردك' },
    ],
  },
} satisfies Record<string, z.input<typeof timelineSchema>>;
