import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  steps: 'الخطوات',
  place: 'الخطوة {{step, number}} من {{count, number}}',
  previous: 'السابق',
  next: 'التالي',
  seen: 'شوهدت',
  left_zero: 'لا خطوات باقية.',
  left_one: 'اطّلع على خطوة واحدة أخرى.',
  left_two: 'اطّلع على خطوتين أخريين.',
  left_few: 'اطّلع على {{count, number}} خطوات أخرى.',
  left_many: 'اطّلع على {{count, number}} خطوة أخرى.',
  left_other: 'اطّلع على {{count, number}} خطوة أخرى.',
} satisfies Arabic<typeof english>;
