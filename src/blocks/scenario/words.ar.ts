import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  eyebrow: 'القرار لك',
  people: 'الأشخاص',
  decide: 'ماذا تفعل؟',
  you: 'أنت:',
  rises: '{{meter}}: ارتفاع بمقدار {{by, number}}',
  falls: '{{meter}}: انخفاض بمقدار {{by, number}}',
  wayHere: 'الطريق حتى الآن',
  back: 'خطوة إلى الوراء',
  ending: 'نهاية',
  otherwise: 'ما كان يمكن أن يكون غير ذلك',
  again: 'العب القصة من جديد',
  scene: 'المشهد {{number, number}}: {{title}}',
  leadsTo: 'إلى المشهد {{number, number}}',
  atLeast: 'فقط إذا كان مستوى {{meter}} لا يقل عن {{level, number}}',
  atMost: 'فقط إذا كان مستوى {{meter}} لا يزيد على {{level, number}}',
  begins: '{{meter}}: {{level, number}} في البداية',
  left_zero: 'لا قصص باقية.',
  left_one: 'العب قصة واحدة حتى نهايتها.',
  left_two: 'العب قصتين حتى نهايتهما.',
  left_few: 'العب {{count, number}} قصص حتى نهايتها.',
  left_many: 'العب {{count, number}} قصة حتى نهايتها.',
  left_other: 'العب {{count, number}} قصة حتى نهايتها.',
} satisfies Arabic<typeof english>;
