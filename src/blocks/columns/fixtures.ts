import type * as z from 'zod';

import type { columnsSchema } from './author.ts';

export const columnsFixtures = {
  three: {
    type: 'columns',
    id: 'three-landings',
    title: 'Three landings',
    intro: 'Each of them means well.',
    columns: [
      { id: 'to', title: 'Doing to', text: 'I decide, and you are told.' },
      { id: 'for', title: 'Doing for', text: 'I ask what you want, and *then* I decide.' },
      {
        id: 'with',
        title: 'Doing with',
        text: 'We decide **together**, from the first question on.',
      },
    ],
  },
  two: {
    type: 'columns',
    id: 'two-sides',
    columns: [
      {
        id: 'helps',
        text: 'What helps:\n\n- Time.\n- Somebody who asks.\n- A door that stays open.',
      },
      {
        id: 'hinders',
        text: 'What gets in the way:\n\n- Forms.\n- Advice that nobody asked for.\n\nMost of it is [not meant](https://www.example.org).',
      },
    ],
  },
  rightToLeft: {
    type: 'columns',
    id: 'right-to-left',
    columns: [
      { id: 'for', title: 'العمل من أجل الناس', text: 'أسألك ثم أقرر.' },
      { id: 'with', title: 'العمل مع الناس', text: 'نقرر **معًا** منذ السؤال الأول.' },
    ],
  },
} satisfies Record<string, z.input<typeof columnsSchema>>;
