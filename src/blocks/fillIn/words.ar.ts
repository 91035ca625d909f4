import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  typed: 'اكتب ما يناسب كل فراغ.',
  chosen: 'اختر ما يناسب كل فراغ.',
  crossword: 'اكتب كل كلمة بجانب تلميحها. الضغط على مربع يقودك إلى كلمته.',
  bank: 'اختر كلمة لكل فراغ، أو اضغط كلمة لتوضع في الفراغ التالي.',
  gap: 'الفراغ {{number, number}} من {{of, number}}',
  choose: 'اختر',
  words: 'الكلمات',
  put: 'الفراغ {{number, number}}: {{text}}',
  name: 'الفراغ {{number, number}}',
  across: '{{number, number}} أفقيًا، عدد الحروف {{length, number}}',
  down: '{{number, number}} عموديًا، عدد الحروف {{length, number}}',
  crossing: 'الحرف {{number, number}} هو «{{letter}}» في الكلمة التي تقاطعها.',
  acrossName: '{{number, number}} أفقيًا',
  downName: '{{number, number}} عموديًا',
  acrossClues: 'أفقيًا',
  downClues: 'عموديًا',
  right: '{{gap}}: صحيح',
  notYet: '{{gap}}: ليس صحيحًا بعد',
  accepted: '{{gap}}: مقبول. يُكتب «{{answer}}»',
  wrong: '{{gap}}: الصحيح {{answers}}',
  quoted: '«{{answer}}»',
} satisfies Arabic<typeof english>;
