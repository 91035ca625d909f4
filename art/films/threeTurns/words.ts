import type { Lines } from '../cues.ts';
import { arabic as arabicWriting, latin, type Writing } from '../writing.ts';

/** What the film says, in one language. */
export interface ThreeTurnsWords {
  /** Of the film's files. */
  readonly name: string;
  readonly writing: Writing;
  readonly title: Lines;
  readonly fromHelping: Lines;
  readonly toLearning: Lines;
  readonly findOut: Lines;
  readonly fromIndividual: Lines;
  readonly toRelationship: Lines;
  readonly between: Lines;
  readonly fromFear: Lines;
  readonly toHope: Lines;
  readonly goWell: Lines;
  readonly ours: Lines;
}

export const english: ThreeTurnsWords = {
  name: 'film-three-turns',
  writing: latin,
  title: ['Three turns'],
  fromHelping: ['From helping …'],
  toLearning: ['… to learning'],
  findOut: ['What can the two of us find out?'],
  fromIndividual: ['From the individual …'],
  toRelationship: ['… to the relationship'],
  between: ['What happens between us?'],
  fromFear: ['From fear …'],
  toHope: ['… to hope'],
  goWell: ['What could go right?'],
  ours: ['The three names are the model’s.', 'The pictures are ours.'],
};

export const arabic: ThreeTurnsWords = {
  name: 'film-three-turns.ar',
  writing: arabicWriting,
  title: ['ثلاثة انعطافات'],
  fromHelping: ['من المساعدة …'],
  toLearning: ['… إلى التعلّم'],
  findOut: ['ماذا نستطيع أن نكتشف، نحن الاثنين؟'],
  fromIndividual: ['من الفرد …'],
  toRelationship: ['… إلى العلاقة'],
  between: ['ماذا يحدث بيننا؟'],
  fromFear: ['من الخوف …'],
  toHope: ['… إلى الأمل'],
  goWell: ['ما الذي قد يسير جيّدًا؟'],
  ours: ['الأسماء الثلاثة أسماء النموذج،', 'والصور صورنا.'],
};
