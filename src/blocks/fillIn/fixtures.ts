import type * as z from 'zod';

import type { fillInSchema } from './author.ts';

export const fillInFixtures = {
  typed: {
    type: 'fillIn',
    id: 'what-peers-bring',
    question: 'What do peer workers bring?',
    hint: 'What nobody learns from a book, and what it can give to others.',
    text: 'Peer workers draw on their own {experience}. They show that recovery is possible, and so give {hope}.',
    gaps: [
      { id: 'experience', answer: 'experience', also: ['lived experience'] },
      { id: 'hope', answer: 'hope', also: ['confidence'] },
    ],
    misspellings: true,
    scoring: 'partial',
    feedback: {
      correct: 'Both come from having been there.',
      incorrect: 'Read the first lesson again: what do they have that others on the team do not?',
    },
  },
  chosen: {
    type: 'fillIn',
    id: 'landings',
    scenario: 'Think of who decides on each landing of the ladder.',
    question: 'Complete the sentences.',
    text: '- Where others decide without asking, things are done **{to}** people.\n- Where people are asked and others decide, things are done **{for}** them.\n- Where everyone decides together, things are done **{with}** them.',
    gaps: [
      { id: 'to', answer: 'to' },
      { id: 'for', answer: 'for' },
      { id: 'with', answer: 'with', wrong: ['without', 'despite'] },
    ],
    look: 'chosen',
    mustBeCorrect: true,
    feedback: { incorrect: 'Ask of each sentence who has the last word.' },
  },
  bank: {
    type: 'fillIn',
    id: 'bank',
    question: 'Put each word where it belongs.',
    text: 'A *{mutual}* relationship goes both ways. A *{safe}* one lets people say no. Where both hold, people can take {risks} that help them grow.',
    gaps: [
      { id: 'mutual', answer: 'mutual', wrong: ['strict'] },
      { id: 'safe', answer: 'safe', wrong: ['secret'] },
      { id: 'risks', answer: 'risks' },
    ],
    look: 'bank',
    scoring: 'partial',
    feedback: { incorrect: 'Read each sentence to its end: it says what the word means.' },
  },
  crossword: {
    type: 'fillIn',
    id: 'crossword',
    question: 'Which words of this course are these?',
    look: 'crossword',
    text: '- {hope}: that things can get better.\n- {peer}: somebody who has been there, too.\n- {choice}: what makes a life my own.\n- {recovery}: a way of one’s own, with or without symptoms.\n- {trust}: grows when people keep what they promise.',
    gaps: [
      { id: 'hope', answer: 'hope' },
      { id: 'peer', answer: 'peer' },
      { id: 'choice', answer: 'choice' },
      { id: 'recovery', answer: 'recovery' },
      { id: 'trust', answer: 'trust' },
    ],
    scoring: 'partial',
    feedback: { incorrect: 'All five stand in the glossary.' },
  },
  long: {
    type: 'fillIn',
    id: 'long',
    question: 'Complete what the service promises.',
    text: 'Whoever comes to us with a complaint is heard by a person whom they have {chosen themselves}.\n\nWithin {ten} working days they receive an answer in {writing}, in words that they understand, from somebody who was not part of what happened.',
    gaps: [
      { id: 'chosen', answer: 'chosen themselves', also: ['chosen'] },
      { id: 'ten', answer: 'ten', also: ['10'] },
      { id: 'writing', answer: 'writing' },
    ],
    exact: true,
    feedback: { incorrect: 'The promise stands on the last page of the leaflet.' },
  },
  crosswordToLeft: {
    type: 'fillIn',
    id: 'crossword-to-left',
    question: 'أي كلمات هذه؟',
    look: 'crossword',
    text: '- {أمل}: أن تتحسن الأمور.\n- {عمل}: ما نقوم به معًا.\n- {خيار}: ما يجعل الحياة حياتي.\n- {دعم}: ما يقدمه الأقران.\n- {احترام}: أساس كل علاقة.',
    gaps: [
      { id: 'hope', answer: 'أمل' },
      { id: 'work', answer: 'عمل' },
      { id: 'choice', answer: 'خيار' },
      { id: 'support', answer: 'دعم' },
      { id: 'respect', answer: 'احترام' },
    ],
    feedback: { incorrect: 'كلها في المسرد.' },
  },
  rightToLeft: {
    type: 'fillIn',
    id: 'right-to-left',
    question: 'أكمل الجملة.',
    text: 'يستند عامل الدعم إلى {خبرته}، فيمنح الناس {أملًا}.',
    gaps: [
      { id: 'experience', answer: 'خبرته', also: ['تجربته'] },
      { id: 'hope', answer: 'أملًا', also: ['الأمل'] },
    ],
    feedback: { incorrect: 'فكر في ما لا يُتعلم من الكتب.' },
  },
} satisfies Record<string, z.input<typeof fillInSchema>>;
