import type * as z from 'zod';

import type { textSchema } from './author.ts';

export const textFixtures = {
  short: {
    type: 'text',
    id: 'what-is-peer-work',
    text: 'Peer workers draw on **lived experience** to support others.',
  },
  titled: {
    type: 'text',
    id: 'co-production',
    title: 'What is co-production?',
    text: 'People who use a service and people who provide it plan, deliver and review it *together*.',
  },
  long: {
    type: 'text',
    id: 'in-practice',
    title: 'Co-production in practice',
    text: `### Where to begin

Ask who is missing from the table. Then ask what would help them to come.

1. Invite people early.
2. Pay them for their time.
   - Ask how they want to be paid.
   - Agree on it before you start.
3. Say what became of their advice.

#### Who decides

| Landing | Who decides |
| --- | --- |
| Doing to | Staff |
| Doing for | Staff, after asking |
| Doing with | Everyone together |

Read more at the [New Economics Foundation](https://neweconomics.org), or
[write to us](mailto:learning@example.org).`,
  },
  rightToLeft: {
    type: 'text',
    id: 'right-to-left',
    title: 'ما هو عمل الأقران؟',
    text: 'يستند عاملو الأقران إلى **تجربتهم المعيشة** لدعم الآخرين.',
  },
} satisfies Record<string, z.input<typeof textSchema>>;
