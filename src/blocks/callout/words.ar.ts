import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهم',
  care: 'اعتنِ بنفسك',
} satisfies Arabic<typeof english>;
