import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { readDecimal, writeDecimal } from './decimals.ts';
import { readNumber, readSignedList, writeNumber, writeSignedList } from './numbers.ts';
import { readSet, writeSet } from './sets.ts';

function written(write: (writer: BitWriter) => void): { bits: number; reader: BitReader } {
  const writer = new BitWriter();
  write(writer);
  return { bits: writer.length, reader: new BitReader(writer.toText()) };
}

describe('a whole number', () => {
  it('takes one bit more than its order while it is below, and grows slowly from there', () => {
    const bits = [0, 3, 4, 7, 8, 100, 10_000].map(
      (value) => written((writer) => writeNumber(writer, value, 2)).bits,
    );
    expect(bits).toEqual([3, 3, 4, 4, 6, 12, 26]);
  });

  it('comes back, whatever the order', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(30), (value, order) => {
        const { reader } = written((writer) => writeNumber(writer, value, order));
        expect(readNumber(reader, order)).toBe(value);
      }),
    );
  });

  it('must be one', () => {
    expect(() => written((writer) => writeNumber(writer, 0.5, 2))).toThrow(RangeError);
  });
});

describe('a list', () => {
  it('comes back with its signs', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), (values) => {
        const { reader } = written((writer) => writeSignedList(writer, values));
        expect(readSignedList(reader, values.length)).toEqual(values.map((value) => value + 0));
      }),
    );
  });
});

describe('a decimal', () => {
  it.each([0, 7, -3, 2.5, 0.1, -99.95, 1e21, 1 / 3, 5e-324, Number.MAX_VALUE])(
    'comes back exactly: %d',
    (value) => {
      const { reader } = written((writer) => writeDecimal(writer, value));
      expect(readDecimal(reader)).toBe(value);
    },
  );
});

function bitsOfSet(members: readonly number[]): number {
  const { bits, reader } = written((writer) => writeSet(writer, members));
  expect(readSet(reader)).toEqual(members);
  return bits;
}

const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);

describe('a set', () => {
  it('takes next to nothing when all of 3,000 blocks are done', () => {
    expect(bitsOfSet(upTo(3000))).toBeLessThan(40);
  });

  it('takes one bit for each when every third is missing', () => {
    const members = upTo(3000).filter((member) => member % 3 !== 0);
    expect(bitsOfSet(members)).toBeLessThan(3040);
  });

  it('takes little for one far number', () => {
    expect(bitsOfSet([40_000])).toBeLessThan(40);
  });
});
