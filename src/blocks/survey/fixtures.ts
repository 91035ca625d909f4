import type * as z from 'zod';

import type { SurveySchema } from './author.ts';

export const surveyFixtures = {
  short: {
    type: 'survey',
    id: 'about-the-course',
    title: 'What did you think of this course?',
    intro: 'Your answers help us to make it better. It takes two minutes.',
    whoSees: 'The course team reads your answers, **together with your name**.',
    questions: [
      { type: 'likert', id: 'useful', statement: 'This course is useful for my work.' },
      {
        type: 'poll',
        id: 'helped-most',
        question: 'Which parts helped you most?',
        multiple: true,
        options: [
          { id: 'stories', text: 'The stories' },
          { id: 'ladder', text: 'The ladder of participation' },
          { id: 'quiz', text: 'The quiz' },
        ],
      },
      { type: 'openText', id: 'what-else', question: 'What else should we know?' },
    ],
    thanks: 'We read every answer, and tell you next month **what we changed**.',
  },
  external: {
    type: 'survey',
    id: 'elsewhere',
    title: 'Tell us what you think',
    intro: 'Our yearly survey takes five minutes.',
    whoSees: 'The survey is held by the network. It asks for no name.',
    link: { address: 'https://www.example.org/survey', label: 'Open the yearly survey' },
  },
  long: {
    type: 'survey',
    id: 'long-survey',
    whoSees:
      'Your trainer and the people who run this service read your answers. They see your name beside each one, so leave out what you would not tell them.',
    questions: Array.from({ length: 12 }, (_, index) => ({
      type: 'likert',
      id: `long-survey-${index + 1}`,
      statement: `In situation ${index + 1} I would know whom to ask, and feel free to do so.`,
    })),
  },
  rightToLeft: {
    type: 'survey',
    id: 'right-to-left',
    title: 'ما رأيك في هذه الدورة؟',
    whoSees: 'يقرأ فريق الدورة إجاباتك مع اسمك.',
    questions: [
      { type: 'likert', id: 'rtl-useful', statement: 'هذه الدورة مفيدة لعملي.' },
      { type: 'openText', id: 'rtl-else', question: 'ماذا ينبغي أن نعرف أيضًا؟' },
    ],
    thanks: 'نقرأ كل إجابة.',
  },
} satisfies Record<string, z.input<SurveySchema>>;
