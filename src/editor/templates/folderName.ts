import { kebab } from '../../course/kebab.ts';

/** Letters of Arabic as they are written in Latin ones, roughly: enough to know a folder by. */
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
};

/** A name for the folder of a course that every system takes, from a title in any writing. */
export const folderName = (title: string): string =>
  kebab(title.replaceAll(/[\u0621-\u064a]/g, (letter) => LATIN[letter] ?? '')).slice(0, 50) ||
  'course';
