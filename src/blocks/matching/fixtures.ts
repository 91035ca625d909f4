import type * as z from 'zod';

import type { matchingSchema } from './author.ts';

export const matchingFixtures = {
  roles: {
    type: 'matching',
    id: 'who-does-what',
    question: 'Who does what?',
    hint: 'One of the five belongs to nobody here.',
    scoring: 'partial',
    pairs: [
      {
        id: 'peer-worker',
        text: 'Peer worker',
        partner: 'Uses their own experience of recovery at work',
        feedback: 'Experience is what the role is made of.',
      },
      {
        id: 'coach',
        text: 'Recovery coach',
        partner: 'Helps somebody find and reach goals of their own',
      },
      { id: 'advocate', text: 'Advocate', partner: 'Speaks up for somebody’s rights' },
      { id: 'manager', text: 'Case manager', partner: 'Sees that services work together' },
    ],
    distractors: [{ id: 'volunteer', text: 'Helps out now and then, unpaid' }],
    feedback: {
      correct: 'Each role has something that the others lack.',
      incorrect: 'Ask of each what it brings that nobody else does.',
    },
  },
  long: {
    type: 'matching',
    id: 'words-and-meanings',
    scenario: 'Some words of this course are used *differently* elsewhere.',
    question: 'What do they mean here?',
    shuffle: true,
    pairs: [
      {
        id: 'recovery',
        text: 'Recovery',
        partner:
          'Living a life that means something to oneself, with or without symptoms, at one’s own pace and with setbacks that are part of the way',
      },
      {
        id: 'long-word',
        text: 'Datenschutzgrundverordnungskonformitätserklärung',
        partner: 'A form',
      },
      { id: 'carer', text: 'Carer', partner: 'Somebody who supports a relative or friend' },
    ],
    feedback: { incorrect: 'Look them up in the glossary.' },
  },
  memory: {
    type: 'matching',
    id: 'find-the-pairs',
    question: 'What belongs together?',
    look: 'memory',
    pairs: [
      { id: 'hope', text: 'Hope', partner: 'Things can get better' },
      { id: 'choice', text: 'Choice', partner: 'I decide about my own life' },
      { id: 'mutuality', text: 'Mutuality', partner: 'Both of us give and take' },
      { id: 'strengths', text: 'Strengths', partner: 'What somebody can do well' },
    ],
    feedback: {
      correct: 'These four run through all of peer work.',
      incorrect: 'Say each in your own words first.',
    },
  },
  rightToLeft: {
    type: 'matching',
    id: 'right-to-left',
    question: 'من يفعل ماذا؟',
    pairs: [
      { id: 'peer', text: 'عامل الأقران', partner: 'يعمل بخبرته الخاصة في التعافي' },
      { id: 'coach', text: 'مدرب التعافي', partner: 'يساعد الناس على بلوغ أهدافهم' },
    ],
    distractors: [{ id: 'volunteer', text: 'يساعد أحيانًا بلا أجر' }],
    feedback: { incorrect: 'ما الذي يقدمه كل منهما؟' },
  },
} satisfies Record<string, z.input<typeof matchingSchema>>;
