import type * as z from 'zod';

import type { ScenarioSchema } from './schema.ts';

/** A story in a language that runs from right to left, in a file of its own for its length. */
export const rightToLeftFixture: z.input<ScenarioSchema> = {
  type: 'scenario',
  id: 'right-to-left',
  title: 'الزيارة الأولى',
  intro: 'أنت تعمل في **مركز مفتوح**. قرر كما كنت ستقرر هناك.',
  people: [{ id: 'noor', name: 'نور', about: 'تأتي للمرة الأولى', figure: 'hijab' }],
  meters: [{ id: 'trust', name: 'الثقة', start: 1 }],
  scenes: [
    {
      id: 'door',
      title: 'عند الباب',
      text: 'تنظر نور إلى الاستمارة على الطاولة.',
      says: [{ who: 'noor', text: 'هل عليّ أن أملأ هذه؟' }],
      choices: [
        {
          id: 'tea',
          text: 'ليس اليوم. هل تشربين الشاي؟',
          after: 'تضع حقيبتها جانبًا.',
          to: 'table',
          changes: [{ meter: 'trust', by: 1 }],
        },
        {
          id: 'form',
          text: 'نعم، دقيقتان فقط.',
          to: 'table',
          changes: [{ meter: 'trust', by: -1 }],
        },
      ],
    },
    {
      id: 'table',
      title: 'على الطاولة',
      text: 'تجلس نور وتنتظر.',
      choices: [
        { id: 'listen', text: 'استمع إليها', to: 'end' },
        {
          id: 'tell',
          text: 'احكِ لها ما ساعد غيرها',
          to: 'end',
          needs: [{ meter: 'trust', atLeast: 2 }],
        },
      ],
    },
    {
      id: 'end',
      title: 'بعد أسبوع',
      text: 'تمر الأيام هادئة.',
      ending: {
        title: 'خطة من عندها',
        text: 'تعود نور يوم الخميس.',
        otherwise: 'لو قرر غيرها لما عادت.',
      },
    },
  ],
};
