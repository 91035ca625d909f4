import type * as z from 'zod';

import type { notesSchema } from './author.ts';

export const notesFixtures = {
  short: {
    type: 'notes',
    id: 'my-one-step',
    prompt: 'My one step for next week',
    maxLength: 120,
  },
  needed: {
    type: 'notes',
    id: 'whom-i-ask',
    prompt:
      'Whom do you ask before you plan the next walk, and what do you want to know of them that no map can tell you?',
    mustBeWritten: true,
  },
  reported: {
    type: 'notes',
    id: 'what-to-change',
    prompt: 'What should we change before the next walk?',
    maxLength: 200,
    report: true,
  },
  rightToLeft: {
    type: 'notes',
    id: 'right-to-left',
    prompt: 'خطوتي الأولى في الأسبوع القادم',
  },
} satisfies Record<string, z.input<typeof notesSchema>>;
