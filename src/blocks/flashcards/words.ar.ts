import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  prompt: 'السؤال',
  answer: 'الجواب',
  toGo_zero: 'لا بطاقات باقية',
  toGo_one: 'بقيت بطاقة واحدة',
  toGo_two: 'بقيت بطاقتان',
  toGo_few: 'بقيت {{count, number}} بطاقات',
  toGo_many: 'بقيت {{count, number}} بطاقة',
  toGo_other: 'بقيت {{count, number}} بطاقة',
  show: 'أظهر الجواب',
  notYet: 'ليس بعد',
  knew: 'عرفته',
  known_zero: 'لا بطاقات هنا.',
  known_one: 'تعرف {{known, number}} من بطاقة واحدة.',
  known_two: 'تعرف {{known, number}} من بطاقتين.',
  known_few: 'تعرف {{known, number}} من {{count, number}} بطاقات.',
  known_many: 'تعرف {{known, number}} من {{count, number}} بطاقة.',
  known_other: 'تعرف {{known, number}} من {{count, number}} بطاقة.',
  comesAgain: 'ما لم تعرفه يعود في يوم آخر.',
  allKnown: 'تعرف هذه البطاقات كلها.',
  again: 'راجع البطاقات كلها من جديد',
  lookingAround: 'فتحت الدورة لتلقي نظرة عليها: تبقى البطاقات حيث كانت.',
} satisfies Arabic<typeof english>;
