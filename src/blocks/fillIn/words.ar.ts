import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  typed: 'اكتب ما يناسب كل فراغ.',
  chosen: 'اختر ما يناسب كل فراغ.',
  bank: 'اختر كلمة لكل فراغ، أو اضغط كلمة لتوضع في الفراغ التالي.',
  gap: 'الفراغ {{number, number}} من {{of, number}}',
  choose: 'اختر',
  words: 'الكلمات',
  put: 'الفراغ {{number, number}}: {{text}}',
  right: 'الفراغ {{number, number}}: صحيح',
  notYet: 'الفراغ {{number, number}}: ليس صحيحًا بعد',
  accepted: 'الفراغ {{number, number}}: مقبول. يُكتب «{{answer}}»',
  wrong: 'الفراغ {{number, number}}: الصحيح «{{answers}}»',
} satisfies Arabic<typeof english>;
