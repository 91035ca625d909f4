import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  place: 'الاقتباس {{number, number}} من {{count, number}}',
  previous: 'الاقتباس السابق',
  next: 'الاقتباس التالي',
  progress_zero: 'لا اقتباسات',
  progress_one: 'قُرئ {{seen, number}} من اقتباس واحد',
  progress_two: 'قُرئ {{seen, number}} من اقتباسين',
  progress_few: 'قُرئ {{seen, number}} من {{count, number}} اقتباسات',
  progress_many: 'قُرئ {{seen, number}} من {{count, number}} اقتباسًا',
  progress_other: 'قُرئ {{seen, number}} من {{count, number}} اقتباس',
  allSeen: 'قُرئت كل الاقتباسات',
  left_zero: 'لا اقتباسات باقية.',
  left_one: 'اقرأ اقتباسًا آخر.',
  left_two: 'اقرأ اقتباسين آخرين.',
  left_few: 'اقرأ {{count, number}} اقتباسات أخرى.',
  left_many: 'اقرأ {{count, number}} اقتباسًا آخر.',
  left_other: 'اقرأ {{count, number}} اقتباس آخر.',
} satisfies Arabic<typeof english>;
