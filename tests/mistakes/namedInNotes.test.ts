import { expect, test } from 'vitest';

import { blockTypes } from '../../src/blocks/definitions.ts';
import { typeWords } from '../../src/editor/insert/typeWords.ts';
import { arabicFields } from '../../src/editor/words/ar/fields.ts';
import { arabicNotes } from '../../src/editor/words/ar/notes/notes.ts';

/** What stands in quotes and is no name: signs, examples and words of other programs. */
const OTHERS = new Set([
  'UK',
  'plain SVG',
  '-',
  '–',
  '.',
  '•',
  'سلّم بثلاث درجات عريضة',
  'صورة سلّم',
  'أخرى',
  'ابدأ الاختبار',
  'افتح الخطة',
  '- {أمل}: أن تتحسن الأمور',
]);

test('notes in Arabic name fields, options and blocks as the editor does', () => {
  const names = new Set([
    ...Object.values(arabicFields),
    ...blockTypes.map((type) => typeWords(type, 'ar').title),
  ]);
  const said = Object.values(arabicNotes.ofRules).flatMap((each) => Object.values(each));
  const named = said.flatMap((words) =>
    [...words.matchAll(/«([^»‹`]+)»/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !names.has(name) && !OTHERS.has(name))).toEqual([]);
});
