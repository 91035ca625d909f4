import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  label: 'علامات تبويب',
  progress_zero: 'لا أجزاء',
  progress_one: 'فُتح {{seen, number}} من جزء واحد',
  progress_two: 'فُتح {{seen, number}} من جزأين',
  progress_few: 'فُتح {{seen, number}} من {{count, number}} أجزاء',
  progress_many: 'فُتح {{seen, number}} من {{count, number}} جزءًا',
  progress_other: 'فُتح {{seen, number}} من {{count, number}} جزء',
  allSeen: 'فُتحت كل الأجزاء',
  left_zero: 'لا أجزاء باقية.',
  left_one: 'اطّلع على جزء آخر.',
  left_two: 'اطّلع على جزأين آخرين.',
  left_few: 'اطّلع على {{count, number}} أجزاء أخرى.',
  left_many: 'اطّلع على {{count, number}} جزءًا آخر.',
  left_other: 'اطّلع على {{count, number}} جزء آخر.',
} satisfies Arabic<typeof english>;
