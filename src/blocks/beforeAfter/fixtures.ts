import type * as z from 'zod';

import type { beforeAfterSchema } from './author.ts';

export const beforeAfterFixtures = {
  short: {
    type: 'beforeAfter',
    id: 'a-year-later',
    title: 'The same room, a year later',
    intro: 'Look at who has a place **at the table**.',
    before: {
      label: 'Before',
      file: 'room-before.svg',
      alternative: 'Chairs in two rows before a desk.',
    },
    after: {
      label: 'After',
      file: 'room-after.svg',
      alternative: 'The same chairs around one table.',
    },
    caption: 'Nothing was bought: the chairs were moved.',
  },
  long: {
    type: 'beforeAfter',
    id: 'two-drawings',
    before: {
      label: 'A sketch from before',
      file: 'room-before.svg',
      alternative: 'Chairs in two rows before a desk.',
    },
    after: {
      label: 'What was agreed',
      file: 'room-after.svg',
      alternative: 'The same chairs around one table.',
    },
  },
  rightToLeft: {
    type: 'beforeAfter',
    id: 'right-to-left',
    title: 'المكان نفسه',
    before: { label: 'قبل', file: 'room-before.svg', alternative: 'كراسٍ في صفين أمام مكتب.' },
    after: { label: 'بعد', file: 'room-after.svg', alternative: 'الكراسي نفسها حول طاولة واحدة.' },
  },
} satisfies Record<string, z.input<typeof beforeAfterSchema>>;
