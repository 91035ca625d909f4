import type * as z from 'zod';

import type { embedSchema } from './author.ts';

export const embedFixtures = {
  map: {
    type: 'embed',
    id: 'meeting-places',
    title: 'Our meeting places on the map',
    intro: 'Find the place that is nearest to you.',
    provider: 'OpenStreetMap',
    address: 'https://www.openstreetmap.org/export/embed.html?bbox=13.36%2C52.51%2C13.40%2C52.53',
    page: 'https://www.openstreetmap.org/#map=15/52.52/13.38',
    inWords: 'Three meeting places: the **library**, the town hall, and the garden by the river.',
  },
  mustBeOpened: {
    type: 'embed',
    id: 'calculator',
    title: 'How long will the walk take?',
    address: 'https://walks.example.org/calculator?country=everywhere-on-this-long-address',
    inWords:
      'You put in how far you walk and how high, and read how long it takes.\n\n- An hour for every 4 km\n- Half an hour more for every 200 m of height',
    height: 'low',
    mustOpen: true,
  },
  rightToLeft: {
    type: 'embed',
    id: 'right-to-left',
    title: 'أماكن لقائنا على الخريطة',
    provider: 'خريطة الشارع المفتوحة',
    address: 'https://www.openstreetmap.org/export/embed.html?bbox=13.36%2C52.51%2C13.40%2C52.53',
    inWords: 'ثلاثة أماكن: المكتبة، ودار البلدية، والحديقة عند النهر.',
    mustOpen: true,
  },
} satisfies Record<string, z.input<typeof embedSchema>>;
