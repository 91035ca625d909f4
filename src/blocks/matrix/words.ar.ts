import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'اختر إجابة واحدة في كل صف.',
  rightIs: 'الصحيح «{{column}}»',
} satisfies Arabic<typeof english>;
