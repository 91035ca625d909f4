import type { SheetWords } from './sheetWords.ts';

/** For tests: the words of a certificate, with what is put in the place of its own. */
export const anySheetWords = (changed: Partial<SheetWords> = {}): SheetWords => ({
  language: 'en-AU',
  direction: 'ltr',
  title: 'Certificate of completion',
  course: 'Working with peer workers',
  name: 'Thi Lan Nguyen',
  text: 'has completed the introduction',
  logo: null,
  signature: null,
  facts: [{ label: 'Date', value: '21 November 2026' }],
  foot: ['Course version 1.2.0'],
  ...changed,
});
