import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  pin: 'النقطة {{number, number}}: {{title}}',
  progress_zero: 'لا نقاط',
  progress_one: 'فُتحت {{seen, number}} من نقطة واحدة',
  progress_two: 'فُتحت {{seen, number}} من نقطتين',
  progress_few: 'فُتحت {{seen, number}} من {{count, number}} نقاط',
  progress_many: 'فُتحت {{seen, number}} من {{count, number}} نقطة',
  progress_other: 'فُتحت {{seen, number}} من {{count, number}} نقطة',
  allSeen: 'فُتحت كل النقاط',
} satisfies Arabic<typeof english>;
