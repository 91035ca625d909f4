import type * as z from 'zod';

import type { gallerySchema } from './author.ts';

const TEAM = {
  id: 'team',
  file: 'team.svg',
  alternative: 'Three people plan at a round table.',
  caption: 'Everybody sits at the same height.',
};
const HILLS = {
  id: 'hills',
  file: 'hills.svg',
  alternative: 'A path leads over low hills.',
  caption: 'The way there.',
  credit: 'Drawing: Waymark, CC BY 4.0',
};
const LADDER = { id: 'ladder', file: 'ladder.svg', alternative: 'A ladder with three landings.' };

export const galleryFixtures = {
  grid: {
    type: 'gallery',
    id: 'look-around',
    title: 'A look around',
    intro: 'Press a picture to see it larger.',
    pictures: [TEAM, HILLS, LADDER, { id: 'leaf', file: 'photo.webp', decorative: true }],
  },
  carousel: {
    type: 'gallery',
    id: 'along',
    look: 'carousel',
    pictures: [HILLS, TEAM, LADDER],
  },
  large: { type: 'gallery', id: 'one-large', look: 'large', pictures: [TEAM, HILLS, LADDER] },
  rightToLeft: {
    type: 'gallery',
    id: 'right-to-left',
    look: 'carousel',
    pictures: [
      {
        id: 'team',
        file: 'team.svg',
        alternative: 'ثلاثة أشخاص حول طاولة.',
        caption: 'حول الطاولة.',
      },
      {
        id: 'hills',
        file: 'hills.svg',
        alternative: 'درب فوق التلال.',
        caption: 'الطريق إلى هناك.',
      },
    ],
  },
} satisfies Record<string, z.input<typeof gallerySchema>>;
