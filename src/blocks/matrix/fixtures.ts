import type * as z from 'zod';

import type { matrixSchema } from './author.ts';

export const matrixFixtures = {
  tasks: {
    type: 'matrix',
    id: 'whose-task',
    question: 'Whose task is it?',
    hint: 'Who has been there, and who has been trained to treat?',
    scoring: 'partial',
    columns: [
      { id: 'colleague', text: 'Peer worker' },
      { id: 'nurse', text: 'Nurse' },
      { id: 'both', text: 'Both' },
    ],
    rows: [
      { id: 'story', text: 'Speaks of their own recovery', column: 'colleague' },
      { id: 'medicine', text: 'Gives out medicine', column: 'nurse' },
      { id: 'listen', text: 'Listens to what the person wants', column: 'both' },
    ],
    feedback: {
      correct: 'Each has a task of their own, and one in common.',
      incorrect: 'Look again at what peer workers do, and what they leave to others.',
    },
  },
  allowed: {
    type: 'matrix',
    id: 'allowed',
    scenario: 'A person whom you know from work writes to you on a Sunday.',
    question: 'Is it all right?',
    mustBeCorrect: true,
    columns: [
      { id: 'yes', text: 'Yes' },
      { id: 'no', text: 'No' },
    ],
    rows: [
      { id: 'monday', text: 'You answer on Monday', column: 'yes' },
      { id: 'agreed', text: 'You say when you can be reached', column: 'yes' },
      { id: 'invite', text: 'You invite them to your home', column: 'no' },
    ],
    feedback: { incorrect: 'Think of what was agreed on, and of what keeps both of you safe.' },
  },
  long: {
    type: 'matrix',
    id: 'long',
    question: 'When does the service tell the person?',
    columns: [
      { id: 'before', text: 'Before anything is decided' },
      { id: 'after', text: 'Right after the decision' },
      { id: 'asked', text: 'Only when they ask for it' },
      { id: 'never', text: 'Never' },
    ],
    rows: [
      {
        id: 'move',
        text: 'Another team is going to look after them from next month on, with people whom they have not met',
        column: 'before',
      },
      { id: 'notes', text: 'What was written down about a conversation', column: 'asked' },
      { id: 'others', text: 'What another person has said in confidence', column: 'never' },
    ],
    feedback: { incorrect: 'What changes their life they hear of first.' },
  },
  rightToLeft: {
    type: 'matrix',
    id: 'right-to-left',
    question: 'من يقرر؟',
    columns: [
      { id: 'person', text: 'الشخص' },
      { id: 'team', text: 'الفريق' },
    ],
    rows: [
      { id: 'goal', text: 'ما يريد أن يصل إليه', column: 'person' },
      { id: 'rota', text: 'من يعمل يوم الأحد', column: 'team' },
    ],
    feedback: { incorrect: 'فكر في حياة من هي.' },
  },
} satisfies Record<string, z.input<typeof matrixSchema>>;
