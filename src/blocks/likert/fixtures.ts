import type * as z from 'zod';

import type { likertSchema } from './author.ts';

export const likertFixtures = {
  agreement: {
    type: 'likert',
    id: 'know-how',
    statement: 'I know how to work well with a peer worker.',
    thanks: 'Come back to this at the end of the course: has your answer changed?',
  },
  ownScale: {
    type: 'likert',
    id: 'how-often',
    statement: 'How often does your team ask people what they want from your service?',
    scale: [
      { id: 'never', label: 'Never' },
      { id: 'sometimes', label: 'Sometimes' },
      { id: 'always', label: 'Always' },
    ],
  },
  long: {
    type: 'likert',
    id: 'how-confident',
    statement:
      'After this lesson, how confident are you that you could explain to a colleague what peer workers do, and what they do not do?',
    scale: [
      { id: 'not', label: 'Not at all confident' },
      { id: 'hardly', label: 'Hardly confident' },
      { id: 'rather-not', label: 'Rather not confident' },
      { id: 'between', label: 'Neither confident nor unconfident' },
      { id: 'rather', label: 'Rather confident' },
      { id: 'quite', label: 'Quite confident' },
      { id: 'very', label: 'Extraordinarily confident' },
    ],
  },
  rightToLeft: {
    type: 'likert',
    id: 'right-to-left',
    statement: 'كم مرة يسأل فريقك الناس عما يريدونه؟',
    scale: [
      { id: 'never', label: 'أبدًا' },
      { id: 'sometimes', label: 'أحيانًا' },
      { id: 'always', label: 'دائمًا' },
    ],
  },
} satisfies Record<string, z.input<typeof likertSchema>>;
