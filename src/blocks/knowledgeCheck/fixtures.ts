import type * as z from 'zod';

import type { KnowledgeCheckSchema } from './author.ts';

export const knowledgeCheckFixtures = {
  three: {
    type: 'knowledgeCheck',
    id: 'ladder-check',
    title: 'What did you take from the ladder?',
    intro: 'Nothing here is scored. Look back *whenever* you like.',
    questions: [
      {
        type: 'choice',
        id: 'check-landing',
        question: 'A service asks for views, then decides alone. Which landing is that?',
        options: [
          { id: 'to', text: 'Doing to' },
          { id: 'for', text: 'Doing for', correct: true },
          { id: 'with', text: 'Doing with' },
        ],
        feedback: {
          correct: 'They were asked, and not heard.',
          incorrect: 'Look again at who makes the **decision**.',
        },
      },
      {
        type: 'trueFalse',
        id: 'check-with',
        statement: 'Doing with means that power is shared.',
        answer: true,
        feedback: { incorrect: 'Equal partners decide and build together.' },
      },
      {
        type: 'choice',
        id: 'check-helps',
        question: 'What helps people to take part?',
        select: 'several',
        options: [
          { id: 'pay', text: 'Being paid for their time', correct: true },
          { id: 'early', text: 'Being asked early', correct: true },
          { id: 'jargon', text: 'Papers full of terms of art' },
        ],
        feedback: { incorrect: 'Two of these make it easier to come and to be heard.' },
      },
    ],
  },
  single: {
    type: 'knowledgeCheck',
    id: 'single-check',
    title: 'One quick question',
    shuffleOptions: true,
    questions: [
      {
        type: 'trueFalse',
        id: 'check-recover',
        statement: 'People do recover.',
        answer: true,
        feedback: { incorrect: 'Most do, each in their own way.' },
      },
    ],
  },
  testOut: {
    type: 'knowledgeCheck',
    id: 'known-check',
    title: 'Do you know the ladder already?',
    testOut: 80,
    questions: [
      {
        type: 'trueFalse',
        id: 'known-asked',
        statement: 'Asking people and deciding alone is doing with.',
        answer: false,
        feedback: { incorrect: 'They were asked, but others decided.' },
      },
      {
        type: 'trueFalse',
        id: 'known-shared',
        statement: 'On the highest landing, power is shared.',
        answer: true,
        feedback: { incorrect: 'There, people decide and build together.' },
      },
      {
        type: 'trueFalse',
        id: 'known-told',
        statement: 'A leaflet about a finished plan is doing to.',
        answer: true,
        feedback: { incorrect: 'Nobody was asked.' },
      },
    ],
  },
  rightToLeft: {
    type: 'knowledgeCheck',
    id: 'check-in-arabic',
    title: 'ماذا بقي في ذهنك؟',
    intro: 'لا درجات هنا.',
    questions: [
      {
        type: 'trueFalse',
        id: 'check-shared',
        statement: 'المشاركة الحقيقية تعني تقاسم القرار.',
        answer: true,
        feedback: { incorrect: 'فكر في من يجلس إلى الطاولة.' },
      },
    ],
  },
} satisfies Record<string, z.input<KnowledgeCheckSchema>>;
