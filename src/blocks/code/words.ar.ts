import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  label: 'شيفرة: {{language}}',
  plain: 'نص',
  copy: 'انسخ',
  copied: 'نُسخ',
  chosen: 'حُدّد. انسخه بلوحة المفاتيح.',
} satisfies Arabic<typeof english>;
