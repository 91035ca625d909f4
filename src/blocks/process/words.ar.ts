import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  steps: 'الخطوات',
  place: 'الخطوة {{step, number}} من {{count, number}}',
  previous: 'السابق',
  next: 'التالي',
  seen: 'شوهدت',
} satisfies Arabic<typeof english>;
