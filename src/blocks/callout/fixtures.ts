import type * as z from 'zod';

import type { calloutSchema } from './author.ts';

export const calloutFixtures = {
  note: {
    type: 'callout',
    id: 'a-note',
    text: 'Policies differ between organisations.',
  },
  tip: {
    type: 'callout',
    id: 'a-tip',
    tone: 'tip',
    title: 'In your organisation',
    text: 'Ask your line manager which policy applies in your team.',
  },
  important: {
    type: 'callout',
    id: 'important',
    tone: 'important',
    title: 'Not a clinical role',
    text: 'Peer workers do **not**\n\n- diagnose,\n- assess risk alone,\n- give advice on medication.',
  },
  care: {
    type: 'callout',
    id: 'a-word-of-care',
    tone: 'care',
    title: 'Take care of yourself',
    text: 'The next part speaks of distress. You can [call Lifeline](tel:131114) at any time.',
  },
} satisfies Record<string, z.input<typeof calloutSchema>>;
