import type * as z from 'zod';

import type { resourcesSchema } from './author.ts';

export const resourcesFixtures = {
  short: {
    type: 'resources',
    id: 'one-page',
    items: [{ id: 'page', title: 'Stories of recovery', link: 'https://www.example.org/stories' }],
  },
  long: {
    type: 'resources',
    id: 'to-read-further',
    title: 'To read further',
    intro: 'Nothing here is needed for the quiz.',
    items: [
      {
        id: 'review',
        title: 'Co-production in mental health: a literature review',
        link: 'https://www.example.org/co-production/review?from=course',
        publisher: 'New Economics Foundation',
        year: 2013,
        note: 'Chapter 2 tells what co-production is *not*.',
      },
      {
        id: 'template',
        title: 'A plan to fill in together',
        file: 'plan-template.docx',
        note: 'Print it large enough for two people to write on at once.',
      },
      {
        id: 'handbook',
        title: 'Handbook for new peer workers, their supervisors and the teams that welcome them',
        link: 'https://handbook.example.org',
        file: 'handbook.pdf',
        publisher: 'Example Health Service',
      },
      {
        id: 'classic',
        title: 'A ladder of citizen participation',
        publisher: 'Sherry R. Arnstein, Journal of the American Institute of Planners',
        year: 1969,
      },
      { id: 'helpline', title: 'Lifeline, day and night', link: 'tel:131114' },
      { id: 'coordinator', title: 'Your peer coordinator', link: 'mailto:peers@example.org' },
    ],
  },
  rightToLeft: {
    type: 'resources',
    id: 'right-to-left',
    title: 'للاستزادة',
    items: [
      {
        id: 'review',
        title: 'الإنتاج المشترك في الصحة النفسية',
        link: 'https://www.example.org/ar',
        publisher: 'مؤسسة الاقتصاد الجديد',
        year: 2013,
        note: 'اقرأ الفصل **الثاني**.',
      },
      { id: 'book', title: 'سلّم المشاركة', publisher: 'شيري أرنستين' },
      { id: 'helpline', title: 'خط المساعدة', link: 'tel:131114' },
    ],
  },
} satisfies Record<string, z.input<typeof resourcesSchema>>;
