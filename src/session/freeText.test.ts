import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { records } from '../progress/arbitraries.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { withoutFreeText } from './freeText.ts';

test('a record without free text is written as one from which it was taken out', () => {
  fc.assert(
    fc.property(records, (record) => {
      const options = { budget: 1_000_000, saves: 1 };
      const left = encodeRecord(record, { ...options, withoutFreeText: true });
      expect(left).toEqual(encodeRecord(withoutFreeText(record), options));
    }),
  );
});
