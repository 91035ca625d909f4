import type * as z from 'zod';

import type { choiceSchema } from './author.ts';

export const choiceFixtures = {
  one: {
    type: 'choice',
    id: 'which-landing',
    scenario: 'A service asks people for their views, and then decides *without* them.',
    question: 'Which landing of the ladder is that?',
    hint: 'Think about who decides.',
    objective: 'define-co-production',
    options: [
      { id: 'to', text: 'Doing to', feedback: 'There, nobody is asked at all.' },
      { id: 'for', text: 'Doing for', correct: true, feedback: 'People are asked, not heard.' },
      { id: 'with', text: 'Doing with' },
    ],
    feedback: {
      correct: 'What they said did not shape the service.',
      incorrect: 'Look again at **who makes the decision**.',
    },
  },
  several: {
    type: 'choice',
    id: 'what-helps',
    question: 'What helps people to take part?',
    select: 'several',
    shuffle: true,
    confidence: true,
    options: [
      { id: 'pay', text: 'Being paid for their time', correct: true },
      {
        id: 'early',
        text: 'Being asked before the decision, while it can still change',
        correct: true,
      },
      { id: 'jargon', text: 'Papers full of terms of art' },
      { id: 'late', text: 'A survey after the decision' },
    ],
    feedback: { incorrect: 'Two of these make it easier to come and to be heard.' },
  },
  partial: {
    type: 'choice',
    id: 'partly-right',
    question: 'Which of these are landings?',
    select: 'several',
    scoring: 'partial',
    mustBeCorrect: true,
    options: [
      { id: 'to', text: 'Doing to', correct: true },
      { id: 'for', text: 'Doing for', correct: true },
      { id: 'without', text: 'Doing without' },
    ],
    feedback: { incorrect: 'There are three landings; two of them are here.' },
  },
  pictures: {
    type: 'choice',
    id: 'where-to-decide',
    question: 'Where would people decide together?',
    options: [
      {
        id: 'table',
        text: 'At a round table',
        file: 'team.svg',
        alternative: 'Three people sit around a table and plan.',
        correct: true,
      },
      {
        id: 'ladder',
        text: 'On the lowest landing',
        file: 'ladder.svg',
        alternative: 'A ladder with three landings.',
        credit: 'Drawing: Waymark, CC BY 4.0',
        feedback: 'There, nobody is asked at all.',
      },
      { id: 'hills', text: 'Far away from everyone', file: 'hills.svg', decorative: true },
    ],
    feedback: { incorrect: 'Who can speak, and is heard?' },
  },
  rightToLeft: {
    type: 'choice',
    id: 'right-to-left',
    question: 'من يقرر؟',
    options: [
      { id: 'staff', text: 'الموظفون' },
      { id: 'together', text: 'الجميع معًا', correct: true },
    ],
    feedback: { incorrect: 'فكر في من يجلس إلى الطاولة.' },
  },
} satisfies Record<string, z.input<typeof choiceSchema>>;
