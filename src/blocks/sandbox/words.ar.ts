import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  offer: 'شيء للتجربة، في إطار خاص به.',
  start: 'ابدأ «{{title}}»',
  startAgain: 'ابدأ من جديد',
  notThere: 'لم يبدأ هنا. ما يعرضه مكتوب أدناه بالكلمات.',
  stopped: 'حاول أن يغادر مكانه فأُوقف. ما يعرضه مكتوب أدناه بالكلمات.',
  wordsAlone: 'لا يعمل في هذا الملف. ما يعرضه مكتوب هنا بالكلمات.',
  inWords: 'بالكلمات',
  score: 'أفضل نتيجة حتى الآن: {{score, percent}}.',
  needed: 'النتيجة المطلوبة {{score, percent}}.',
  readIt: 'قرأت هذا',
  waits: 'أكمله هنا، أو اقرأ ما يعرضه بالكلمات ثم أخبرنا.',
  waitsForWords: 'اقرأ ما يعرضه بالكلمات، ثم أخبرنا.',
  done: 'أنجزت هذا الجزء.',
  left_zero: 'لا أجزاء باقية للتجربة.',
  left_one: 'أكمل ما يُجرَّب، أو اقرأ ما يعرضه.',
  left_two: 'أكمل جزأين للتجربة، أو اقرأ ما يعرضانه.',
  left_few: 'أكمل {{count, number}} أجزاء للتجربة، أو اقرأ ما تعرضه.',
  left_many: 'أكمل {{count, number}} جزءًا للتجربة، أو اقرأ ما تعرضه.',
  left_other: 'أكمل {{count, number}} جزء للتجربة، أو اقرأ ما تعرضه.',
} satisfies Arabic<typeof english>;
