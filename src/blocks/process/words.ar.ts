import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  steps: 'الخطوات',
  place: 'الخطوة {{step, number}} من {{count, number}}',
  previous: 'السابق',
  next: 'التالي',
  seen: 'شوهدت',
  left_zero: 'لا خطوات باقية.',
  left_one: 'اطّلع على خطوة واحدة.',
  left_two: 'اطّلع على خطوتين.',
  left_few: 'اطّلع على {{count, number}} خطوات.',
  left_many: 'اطّلع على {{count, number}} خطوة.',
  left_other: 'اطّلع على {{count, number}} خطوة.',
} satisfies Arabic<typeof english>;
