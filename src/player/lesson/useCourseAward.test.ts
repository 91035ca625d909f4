import { expect, test } from 'vitest';

import { nameInReadingOrder } from './useCourseAward.ts';

test.each([
  ['Nguyen, Thi Lan', 'Thi Lan Nguyen'],
  ['  van der Berg ,Anna ', 'Anna van der Berg'],
  ['Anna Smith', 'Anna Smith'],
  ['Sukarno', 'Sukarno'],
  ['Smith,', 'Smith'],
  [', Anna', 'Anna'],
  ['Smith, Anna, PhD', 'Smith, Anna, PhD'],
  ['فاطمة، الزهراء', 'فاطمة، الزهراء'],
  ['', ''],
])('%j reads as %j', (stated, read) => {
  expect(nameInReadingOrder(stated)).toBe(read);
});
