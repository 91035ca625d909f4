import { expect, test } from 'vitest';

import { anySheetWords } from './anySheetWords.ts';
import { fileName } from './fileName.ts';
import type { SheetWords } from './sheetWords.ts';

const nameOf = (changed: Partial<SheetWords>) => fileName(anySheetWords(changed), 'pdf');

test.each([
  [{}, 'Certificate of completion – Working with peer workers – Thi Lan Nguyen.pdf'],
  [{ name: '' }, 'Certificate of completion – Working with peer workers.pdf'],
  [
    { course: 'Why? 1/2: "A|B" <C>\\*' },
    'Certificate of completion – Why 1 2 A B C – Thi Lan Nguyen.pdf',
  ],
  [{ title: '..hidden', course: 'Ends. ' }, 'hidden – Ends – Thi Lan Nguyen.pdf'],
  [
    { name: 'gpj\u202e.exe' },
    'Certificate of completion – Working with peer workers – gpj .exe.pdf',
  ],
  [{ title: 'شهادة', course: 'دورة', name: 'فاطمة' }, 'شهادة – دورة – فاطمة.pdf'],
])('%j is kept under a name that every system takes', (changed, name) => {
  expect(nameOf(changed)).toBe(name);
});

test('a long course keeps whole words, and leaves room for what else stands in the name', () => {
  const name = nameOf({ course: 'صفحة '.repeat(80), name: '欧'.repeat(80) });
  expect(new TextEncoder().encode(name).length).toBeLessThan(230);
  expect(name).toMatch(/^Certificate of completion – (صفحة )+– 欧+\.pdf$/);
});
