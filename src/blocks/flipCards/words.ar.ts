import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  turn: 'اقلب البطاقة',
  turnBack: 'أعِد قلبها',
  seen: 'شوهدت',
  progress_zero: 'لا بطاقات',
  progress_one: 'قُلبت {{seen, number}} من بطاقة واحدة',
  progress_two: 'قُلبت {{seen, number}} من بطاقتين',
  progress_few: 'قُلبت {{seen, number}} من {{count, number}} بطاقات',
  progress_many: 'قُلبت {{seen, number}} من {{count, number}} بطاقة',
  progress_other: 'قُلبت {{seen, number}} من {{count, number}} بطاقة',
  allSeen: 'قُلبت كل البطاقات',
  back: 'ظهر البطاقة «{{front}}»',
  left_zero: 'لا بطاقات باقية.',
  left_one: 'اقلب بطاقة واحدة أخرى.',
  left_two: 'اقلب بطاقتين أخريين.',
  left_few: 'اقلب {{count, number}} بطاقات أخرى.',
  left_many: 'اقلب {{count, number}} بطاقة أخرى.',
  left_other: 'اقلب {{count, number}} بطاقة أخرى.',
} satisfies Arabic<typeof english>;
