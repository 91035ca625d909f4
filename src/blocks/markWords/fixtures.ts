import type * as z from 'zod';

import type { markWordsSchema } from './author.ts';

export const markWordsFixtures = {
  note: {
    type: 'markWords',
    id: 'words-that-hurt',
    scenario: 'From the notes of a ward.',
    question: 'Mark the words that speak of the person as a problem.',
    hint: 'Would you like to read them about yourself?',
    text: 'Ms Tran was {non-compliant} again. She {spoke with her sister} on the telephone, and is {attention-seeking} in the evening.',
    phrases: [
      {
        id: 'non-compliant',
        text: 'non-compliant',
        correct: true,
        feedback:
          'It says what others wanted. “She said no to the new medicine” says what happened.',
      },
      { id: 'sister', text: 'spoke with her sister' },
      { id: 'attention', text: 'attention-seeking', correct: true },
    ],
    scoring: 'partial',
    feedback: {
      correct: 'Both judge, and tell nobody what happened.',
      incorrect: 'Look for words that judge in place of telling what happened.',
    },
  },
  must: {
    type: 'markWords',
    id: 'promises',
    question: 'Mark what nobody can promise.',
    text: '- {We listen to you.}\n- {Everything will be all right.}\n- {You can come back at any time.}\n- {Nobody will ever hear of this.}',
    phrases: [
      { id: 'listen', text: 'We listen to you.' },
      { id: 'all-right', text: 'Everything will be all right.', correct: true },
      { id: 'come-back', text: 'You can come back at any time.' },
      { id: 'nobody', text: 'Nobody will ever hear of this.', correct: true },
    ],
    mustBeCorrect: true,
    feedback: { incorrect: 'Two of them are not in your hands.' },
  },
  long: {
    type: 'markWords',
    id: 'long',
    question: 'Mark every sentence that tells what was seen, without saying what it means.',
    text: '{He walked up and down the corridor from nine to ten.} {He was clearly anxious about the meeting with the people from the housing office.} {At ten he asked whether somebody could come along.} {He is one of those who always need somebody.}',
    phrases: [
      { id: 'walked', text: 'He walked up and down the corridor from nine to ten.', correct: true },
      {
        id: 'anxious',
        text: 'He was clearly anxious about the meeting with the people from the housing office.',
      },
      { id: 'asked', text: 'At ten he asked whether somebody could come along.', correct: true },
      { id: 'always', text: 'He is one of those who always need somebody.' },
    ],
    feedback: { incorrect: 'A camera would have seen two of them.' },
  },
  rightToLeft: {
    type: 'markWords',
    id: 'right-to-left',
    question: 'حدّد الكلمات التي تحكم على الشخص.',
    text: 'كانت {عنيدة} في الصباح، ثم {اتصلت بأختها}.',
    phrases: [
      { id: 'stubborn', text: 'عنيدة', correct: true },
      { id: 'called', text: 'اتصلت بأختها' },
    ],
    feedback: { incorrect: 'ابحث عن كلمة تحكم بدل أن تصف.' },
  },
} satisfies Record<string, z.input<typeof markWordsSchema>>;
