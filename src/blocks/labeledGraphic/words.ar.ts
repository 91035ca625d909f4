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
  left_zero: 'لا نقاط باقية في الصورة.',
  left_one: 'افتح نقطة واحدة أخرى في الصورة.',
  left_two: 'افتح نقطتين أخريين في الصورة.',
  left_few: 'افتح {{count, number}} نقاط أخرى في الصورة.',
  left_many: 'افتح {{count, number}} نقطة أخرى في الصورة.',
  left_other: 'افتح {{count, number}} نقطة أخرى في الصورة.',
} satisfies Arabic<typeof english>;
