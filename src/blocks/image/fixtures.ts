import type * as z from 'zod';

import type { imageSchema } from './author.ts';

export const imageFixtures = {
  described: {
    type: 'image',
    id: 'team',
    file: 'team.svg',
    alternative: 'Three people plan at a round table.',
  },
  decorative: { type: 'image', id: 'hills', file: 'hills.svg', decorative: true, width: 'wide' },
  complex: {
    type: 'image',
    id: 'ladder',
    file: 'ladder.svg',
    alternative:
      'A ladder with three landings, from doing to at the foot to doing with at the top.',
    caption: 'The *ladder of participation*.',
    longDescription:
      'At the foot stands *doing to*: people are not asked.\n\n- Then *doing for*.\n- Then *doing with*.',
    credit: 'Drawing: Waymark, CC BY 4.0',
  },
} satisfies Record<string, z.input<typeof imageSchema>>;
