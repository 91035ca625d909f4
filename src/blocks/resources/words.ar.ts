import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  search: 'ابحث عنه بعنوانه',
  copy: 'نسخة محفوظة في هذه الدورة',
  openHint: '، {{what}}، يُفتح في علامة تبويب جديدة',
  downloadHint: '، {{what}}، ينزّل ملفًا',
} satisfies Arabic<typeof english>;
