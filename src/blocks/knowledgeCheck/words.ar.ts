import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  eyebrow: 'اختبار فهم · بلا درجات',
  offer_zero: 'لا أسئلة.',
  offer_one: 'سؤال واحد، أجب عنه كلما شئت.',
  offer_two: 'سؤالان، أجب عنهما كلما شئت.',
  offer_few: '{{count, number}} أسئلة، أجب عنها كلما شئت.',
  offer_many: '{{count, number}} سؤالًا، أجب عنها كلما شئت.',
  offer_other: '{{count, number}} سؤال، أجب عنها كلما شئت.',
  start: 'ابدأ اختبار الفهم',
  number: 'السؤال {{number, number}} من {{of, number}}',
  next: 'السؤال التالي',
  finish: 'اعرض نتيجتي',
  right: 'الإجابات الصحيحة: {{right, number}} من {{of, number}}',
  rightAndPartly:
    'الإجابات الصحيحة: {{right, number}} من {{of, number}}، والصحيحة جزئيًا: {{partly, number}}',
  look: 'اختر سؤالًا لترى إجابتك من جديد.',
  again: 'حاول مرة أخرى',
  left_zero: 'لا اختبارات فهم باقية.',
  left_one: 'أجب عن أسئلة اختبار فهم واحد.',
  left_two: 'أجب عن أسئلة اختباري فهم.',
  left_few: 'أجب عن أسئلة {{count, number}} اختبارات فهم.',
  left_many: 'أجب عن أسئلة {{count, number}} اختبار فهم.',
  left_other: 'أجب عن أسئلة {{count, number}} اختبار فهم.',
} satisfies Arabic<typeof english>;
