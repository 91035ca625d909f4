import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { records } from './arbitraries.ts';
import { encodeRecord } from './codec/encode.ts';
import { withoutPrivate } from './privateParts.ts';

test('a record without what is private is written as one from which it was taken out', () => {
  fc.assert(
    fc.property(records, (record) => {
      const options = { budget: 1_000_000, saves: 1 };
      const left = encodeRecord(record, { ...options, withoutPrivate: true });
      expect(left).toEqual(encodeRecord(withoutPrivate(record), options));
    }),
  );
});
