import type * as z from 'zod';

import type { mathSchema } from './author.ts';

export const mathFixtures = {
  short: {
    type: 'math',
    id: 'distance',
    title: 'How far it is',
    intro: 'Multiply what you measure on the map by its scale.',
    latex:
      'd = m \\cdot s = \\frac{4 \\text{ cm} \\cdot 25\\,000}{100\\,000 \\text{ cm/km}} = 1 \\text{ km}',
    number: '1',
    caption: 'Here $m$ is what you measure, and $s$ the scale: 25,000 for a map of $1:25\\,000$.',
  },
  lines: {
    type: 'math',
    id: 'in-lines',
    latex: '\\begin{aligned} (a+b)^2 &= (a+b)(a+b) \\\\ &= a^2 + 2ab + b^2 \\end{aligned}',
  },
  rightToLeft: {
    type: 'math',
    id: 'right-to-left',
    title: 'مساحة الدائرة',
    latex: 'A = \\pi r^2',
    number: '٢',
    caption: 'حيث $r$ نصف القطر.',
  },
} satisfies Record<string, z.input<typeof mathSchema>>;
