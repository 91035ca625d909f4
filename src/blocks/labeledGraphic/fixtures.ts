import type * as z from 'zod';

import type { labeledGraphicSchema } from './author.ts';

const LADDER = 'A ladder with three landings, from doing to at the foot to doing with at the top.';

export const labeledGraphicFixtures = {
  ladder: {
    type: 'labeledGraphic',
    id: 'ladder-to-look-at',
    title: 'The ladder of participation',
    intro: 'How much say do people have? Choose a landing to look closer.',
    file: 'ladder.svg',
    alternative: LADDER,
    credit: 'Drawing: Waymark, CC BY 4.0',
    pins: [
      {
        id: 'doing-to',
        x: 16.5,
        y: 90.6,
        title: 'Doing to',
        text: 'Care happens to people; they are expected to go along.',
      },
      {
        id: 'doing-for',
        x: 16.5,
        y: 61.3,
        title: 'Doing for',
        text: 'People are asked, others decide.',
      },
      {
        id: 'doing-with',
        x: 16.5,
        y: 31.9,
        title: 'Doing with',
        text: 'People decide *together*.',
      },
    ],
  },
  long: {
    type: 'labeledGraphic',
    id: 'many-points',
    file: 'team.svg',
    alternative: 'Three people plan at a round table.',
    pins: [
      {
        id: 'left',
        x: 0,
        y: 0,
        title: 'A corner, where the pin still lies on the picture and keeps its whole size',
        text: 'Look here first.\n\n- Who sits here?\n- Who is missing?',
      },
      { id: 'right', x: 100, y: 100, title: 'The other corner', text: 'And here.' },
      { id: 'middle', x: 50, y: 48, title: 'The middle', text: 'The plan itself.' },
      { id: 'beside', x: 59, y: 48, title: 'Beside the middle', text: 'A pen for **everyone**.' },
    ],
  },
  rightToLeft: {
    type: 'labeledGraphic',
    id: 'ladder-right-to-left',
    title: 'سلّم المشاركة',
    file: 'ladder.svg',
    alternative: 'سلّم بثلاث درجات، من «العمل على الناس» إلى «العمل معهم».',
    pins: [
      { id: 'to', x: 16.5, y: 90.6, title: 'العمل على الناس', text: 'لا يُسأل الناس.' },
      { id: 'with', x: 16.5, y: 31.9, title: 'العمل معهم', text: 'يقرر الناس **معًا**.' },
    ],
  },
} satisfies Record<string, z.input<typeof labeledGraphicSchema>>;
