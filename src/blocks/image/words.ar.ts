import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  longDescription: 'ما تُظهره هذه الصورة',
  credit: 'المصدر: {{credit}}',
  failed: 'تعذّر تحميل هذه الصورة.',
} satisfies Arabic<typeof english>;
