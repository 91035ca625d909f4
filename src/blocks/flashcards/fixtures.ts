import type * as z from 'zod';

import type { flashcardsSchema } from './author.ts';

export const flashcardsFixtures = {
  words: {
    type: 'flashcards',
    id: 'three-words',
    title: 'Three words to keep',
    intro: 'Say the answer to yourself, then look.',
    cards: [
      {
        id: 'lived',
        prompt: 'Lived experience',
        answer: 'What somebody knows from their own life.',
      },
      { id: 'mutual', prompt: 'Mutual', answer: 'Both give, and both **receive**.' },
      { id: 'hope', prompt: 'Hope', answer: 'People do recover.' },
    ],
  },
  pictures: {
    type: 'flashcards',
    id: 'with-pictures',
    cards: [
      {
        id: 'ladder',
        prompt: 'What does the ladder stand for, from its foot to its top?',
        promptPicture: { file: 'ladder.svg', alternative: 'A ladder with three landings.' },
        answer:
          'How much people take part:\n\n- doing to\n- doing for\n- doing with, where what is decided is decided together',
        answerPicture: {
          file: 'team.svg',
          alternative: 'Three people plan at a round table.',
        },
      },
      { id: 'table', prompt: 'Who sits at the table?', answer: 'Everybody whom it concerns.' },
    ],
  },
  rightToLeft: {
    type: 'flashcards',
    id: 'right-to-left',
    title: 'كلمتان',
    cards: [
      { id: 'hope', prompt: 'الأمل', answer: 'الناس يتعافون.' },
      { id: 'choice', prompt: 'الاختيار', answer: 'يقرر الناس **بأنفسهم**.' },
    ],
  },
} satisfies Record<string, z.input<typeof flashcardsSchema>>;
