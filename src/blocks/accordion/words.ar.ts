import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  openAll: 'افتح الكل',
  closeAll: 'أغلق الكل',
  progress_zero: 'لا أقسام',
  progress_one: 'فُتح {{seen, number}} من قسم واحد',
  progress_two: 'فُتح {{seen, number}} من قسمين',
  progress_few: 'فُتح {{seen, number}} من {{count, number}} أقسام',
  progress_many: 'فُتح {{seen, number}} من {{count, number}} قسمًا',
  progress_other: 'فُتح {{seen, number}} من {{count, number}} قسم',
  allSeen: 'فُتحت كل الأقسام',
  left_zero: 'لا أقسام باقية.',
  left_one: 'افتح قسمًا واحدًا آخر.',
  left_two: 'افتح قسمين آخرين.',
  left_few: 'افتح {{count, number}} أقسام أخرى.',
  left_many: 'افتح {{count, number}} قسمًا آخر.',
  left_other: 'افتح {{count, number}} قسم آخر.',
} satisfies Arabic<typeof english>;
