import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  one: 'اختر واحدة، على الصورة أو في القائمة.',
  several: 'اختر كل ما هو صحيح، على الصورة أو في القائمة.',
} satisfies Arabic<typeof english>;
