import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { readNumber, writeNumber } from './numbers.ts';

const DIGITS_ORDER = 4;
const HALF_BITS = 32;

interface Decimal {
  /** The digits without the point. */
  readonly digits: number;
  /** How many of them stand after the point. */
  readonly places: number;
}

/** Any finite number, exactly: as a person writes it where that is exact, else as 64 bits. */
export function writeDecimal(writer: BitWriter, value: number): void {
  const decimal = decimalOf(Math.abs(value));
  writer.flag(decimal === null);
  if (decimal === null) return writeRaw(writer, value);
  writer.flag(value < 0);
  writeNumber(writer, decimal.places, 0);
  writeNumber(writer, decimal.digits, DIGITS_ORDER);
}

export function readDecimal(reader: BitReader): number {
  if (reader.flag()) return readRaw(reader);
  const negative = reader.flag();
  const places = readNumber(reader, 0);
  const value = Number(`${readNumber(reader, DIGITS_ORDER)}e-${places}`);
  return negative ? -value : value;
}

function decimalOf(value: number): Decimal | null {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  const digits = Number(whole + fraction);
  const exact = whole !== '' && Number.isSafeInteger(digits);
  return exact ? { digits, places: fraction.length } : null;
}

function writeRaw(writer: BitWriter, value: number): void {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  writer.bits(view.getUint32(0), HALF_BITS);
  writer.bits(view.getUint32(4), HALF_BITS);
}

function readRaw(reader: BitReader): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, reader.bits(HALF_BITS));
  view.setUint32(4, reader.bits(HALF_BITS));
  const value = view.getFloat64(0);
  if (!Number.isFinite(value)) reader.fail();
  return value;
}
