import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  enlarge: 'كبّر الصورة {{number, number}} من {{count, number}}',
  show: 'اعرض الصورة {{number, number}} من {{count, number}}',
  place: 'الصورة {{number, number}} من {{count, number}}',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  close: 'أغلق',
} satisfies Arabic<typeof english>;
