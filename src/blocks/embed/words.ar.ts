import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  shownBy: 'هذه الصفحة موجودة على {{provider}}.',
  willLearn: 'إذا فتحتها هنا، يعرف {{host}} أنك تنظر إليها، ويعرف عنوانك على الإنترنت.',
  open: 'افتحها من {{host}}',
  page: 'افتحها وحدها على {{provider}}',
  inWords: 'بالكلمات',
  readIt: 'قرأت هذا',
  waits: 'افتح الصفحة هنا أو وحدها، أو اقرأ ما تعرضه بالكلمات ثم أخبرنا.',
  done: 'أنجزت هذه الصفحة.',
  left_zero: 'لا صفحات باقية.',
  left_one: 'افتح الصفحة أو اقرأ ما تعرضه.',
  left_two: 'افتح صفحتين أو اقرأ ما تعرضانه.',
  left_few: 'افتح {{count, number}} صفحات أو اقرأ ما تعرضه.',
  left_many: 'افتح {{count, number}} صفحة أو اقرأ ما تعرضه.',
  left_other: 'افتح {{count, number}} صفحة أو اقرأ ما تعرضه.',
} satisfies Arabic<typeof english>;
