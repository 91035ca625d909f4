import type * as z from 'zod';

import type { chartSchema } from './author.ts';

export const chartFixtures = {
  short: {
    type: 'chart',
    id: 'who-asks',
    title: 'Most people ask for somebody to talk to',
    intro: 'What **120 people** asked for first.',
    unit: '%',
    rows: [
      { id: 'talk', label: 'Somebody to talk to', value: 46 },
      { id: 'way', label: 'Help to find the way through services', value: 31 },
      { id: 'work', label: 'Work', value: 14 },
      { id: 'home', label: 'A home', value: 9 },
    ],
    caption: 'An invented example.',
  },
  compared: {
    type: 'chart',
    id: 'compared',
    title: 'After a year people feel less alone',
    name: 'At first',
    secondName: 'After a year',
    rows: [
      { id: 'alone', label: 'I feel alone', value: 62, second: 34 },
      { id: 'heard', label: 'I feel heard', value: 28, second: 71 },
      { id: 'change', label: 'What changed in trust', value: -12.5, second: 20 },
    ],
  },
  line: {
    type: 'chart',
    id: 'over-time',
    title: 'The team grows, and so does what is asked of it',
    look: 'line',
    name: 'Peer workers',
    secondName: 'People who ask',
    rows: [
      { id: 'a', label: '2019', value: 2, second: 18 },
      { id: 'b', label: '2020', value: 3, second: 12 },
      { id: 'c', label: '2021', value: 3, second: 25 },
      { id: 'd', label: '2022', value: 5, second: 41 },
      { id: 'e', label: '2023', value: 8, second: 52 },
      { id: 'f', label: '2024', value: 9, second: 60 },
    ],
  },
  pie: {
    type: 'chart',
    id: 'whole',
    title: 'Half of the week belongs to people',
    look: 'pie',
    unit: 'hours',
    rows: [
      { id: 'visits', label: 'With people', value: 19 },
      { id: 'team', label: 'With the team', value: 9 },
      { id: 'notes', label: 'Notes and letters', value: 6 },
      { id: 'learning', label: 'Learning', value: 3 },
      { id: 'ways', label: 'On the way', value: 1 },
    ],
  },
  rightToLeft: {
    type: 'chart',
    id: 'right-to-left',
    title: 'الفريق ينمو',
    look: 'line',
    unit: 'شخصًا',
    rows: [
      { id: 'a', label: '2022', value: 2 },
      { id: 'b', label: '2023', value: 5 },
      { id: 'c', label: '2024', value: 9 },
    ],
  },
} satisfies Record<string, z.input<typeof chartSchema>>;
