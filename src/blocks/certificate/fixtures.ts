import type * as z from 'zod';

import type { certificateSchema } from './author.ts';

export const certificateFixtures = {
  plain: { type: 'certificate', id: 'certificate' },
  titled: {
    type: 'certificate',
    id: 'take-it-with-you',
    title: 'Take it with you',
    note: 'The record of completion is held by your organisation’s learning system.',
  },
  withoutScore: { type: 'certificate', id: 'no-score', score: false },
  rightToLeft: {
    type: 'certificate',
    id: 'right-to-left',
    title: 'شهادتك',
    note: 'يُحفظ سجل الإتمام في نظام التعلم لدى مؤسستك.',
  },
} satisfies Record<string, z.input<typeof certificateSchema>>;
