import type * as z from 'zod';

import type { sortingSchema } from './author.ts';

export const sortingFixtures = {
  peerWork: {
    type: 'sorting',
    id: 'whose-work',
    question: 'What belongs to peer work, and what to clinical work?',
    hint: 'Think of what each of them can bring that the other cannot.',
    shuffle: true,
    scoring: 'partial',
    categories: [
      { id: 'peer-work', title: 'Peer work' },
      { id: 'clinical-work', title: 'Clinical work' },
    ],
    items: [
      {
        id: 'shares-story',
        text: 'Shares their own story of recovery',
        category: 'peer-work',
        feedback: 'It is what nobody else on the team can bring.',
      },
      { id: 'prescribes', text: 'Prescribes medicine', category: 'clinical-work' },
      { id: 'walks-beside', text: 'Goes along to a first meeting', category: 'peer-work' },
      { id: 'assesses', text: 'Writes the assessment', category: 'clinical-work' },
      { id: 'shows-hope', text: 'Shows that recovery happens', category: 'peer-work' },
    ],
    feedback: {
      correct: 'Both are needed, and neither stands in for the other.',
      incorrect: 'Ask of each: does it need training, or having been there?',
    },
  },
  long: {
    type: 'sorting',
    id: 'when-to-ask',
    scenario: 'A service plans a new waiting room. There is money for *one* round of changes.',
    question: 'At which point of the project should people who use the service be asked?',
    categories: [
      { id: 'before', title: 'Before anything is decided, while all of it can still change' },
      { id: 'while', title: 'While it is being built' },
      { id: 'after', title: 'Once it is open' },
    ],
    items: [
      {
        id: 'what-for',
        text: 'What the room is for, who should feel at ease in it, and what would make somebody turn around at the door',
        category: 'before',
        feedback: 'Later, this can no longer change without money that is not there.',
      },
      { id: 'colours', text: 'Which of three colours the chairs have', category: 'while' },
      { id: 'works', text: 'Whether it works', category: 'after' },
      {
        id: 'word',
        text: 'Datenschutzgrundverordnungskonformitätserklärung',
        category: 'after',
      },
    ],
    feedback: { incorrect: 'Look at what can still change at each point.' },
  },
  rightToLeft: {
    type: 'sorting',
    id: 'right-to-left',
    question: 'ما الذي ينتمي إلى عمل الأقران، وما الذي ينتمي إلى العمل السريري؟',
    categories: [
      { id: 'peer', title: 'عمل الأقران' },
      { id: 'clinical', title: 'العمل السريري' },
    ],
    items: [
      { id: 'story', text: 'يشارك قصته مع التعافي', category: 'peer' },
      { id: 'medicine', text: 'يصف الدواء', category: 'clinical' },
      { id: 'hope', text: 'يُظهر أن التعافي ممكن', category: 'peer' },
    ],
    feedback: { incorrect: 'ما الذي لا يستطيع غيره أن يقدمه؟' },
  },
} satisfies Record<string, z.input<typeof sortingSchema>>;
