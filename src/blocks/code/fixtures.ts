import type * as z from 'zod';

import type { codeSchema } from './author.ts';

export const codeFixtures = {
  short: {
    type: 'code',
    id: 'visits',
    title: 'Count the visits of a year',
    intro: 'Copy it, and change **the year**.',
    language: 'python',
    code: '# All visits of one year\nyear = 2026\nvisits = load("visits.csv")\n\nfor month in range(1, 13):\n    found = [each for each in visits if each.year == year and each.month == month]\n    print(month, len(found))',
    caption: 'Months count from 1.',
  },
  plain: {
    type: 'code',
    id: 'a-letter',
    code: 'Dear {name},\n\nyou are welcome on {day}.',
  },
  rightToLeft: {
    type: 'code',
    id: 'right-to-left',
    title: 'صفحة صغيرة',
    language: 'html',
    code: '<!-- A greeting -->\n<p lang="ar" dir="rtl">مرحبًا</p>',
  },
} satisfies Record<string, z.input<typeof codeSchema>>;
