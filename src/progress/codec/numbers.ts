import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';

const WIDEST = 53;
const ORDER_BITS = 4;
const HIGHEST_ORDER = 2 ** ORDER_BITS - 1;
const GROUP_BITS = 5;

/**
 * A whole number from 0 to 2^53 - 1 in few bits when it is below 2^order, and in about two more for
 * each doubling: its width in unary, then its bits without the leading one.
 */
export function writeNumber(writer: BitWriter, value: number, order: number): void {
  const width = bitLength(value);
  // Mostly it is below, and stands behind a single zero.
  if (width <= order) return writer.bits(value, order + 1);
  for (let step = order; step < width; step += 1) writer.flag(true);
  writer.flag(false);
  writer.bits(value, width - 1);
}

export function readNumber(reader: BitReader, order: number): number {
  let width = order;
  while (reader.flag()) width += 1;
  if (width > WIDEST) reader.fail();
  if (reader.failed) return 0;
  return width === order ? reader.bits(order) : 2 ** (width - 1) + reader.bits(width - 1);
}

/** A whole number whose size says nothing beforehand: five bits a character, and one to go on. */
export function writeGroups(writer: BitWriter, value: number): void {
  const groups = Math.max(1, Math.ceil(bitLength(value) / GROUP_BITS));
  for (let group = groups - 1; group >= 0; group -= 1) {
    writer.flag(group > 0);
    writer.bits(Math.floor(value / 2 ** (group * GROUP_BITS)), GROUP_BITS);
  }
}

export function readGroups(reader: BitReader): number {
  let value = 0;
  let more = true;
  while (more && !reader.failed) {
    more = reader.flag();
    value = safe(reader, value * 2 ** GROUP_BITS + reader.bits(GROUP_BITS));
  }
  return value;
}

/** A list whose length the reader knows, in the order that makes it shortest. */
export function writeList(writer: BitWriter, values: readonly number[]): void {
  const order = bestOrder(values);
  writer.bits(order, ORDER_BITS);
  for (const value of values) writeNumber(writer, value, order);
}

export function readList(reader: BitReader, count: number): readonly number[] {
  const order = reader.bits(ORDER_BITS);
  return reader.times(count, () => readNumber(reader, order));
}

/** A list that may hold negative numbers: signs cost nothing while there are none. */
export function writeSignedList(writer: BitWriter, values: readonly number[]): void {
  const signed = values.some((value) => value < 0);
  writer.flag(signed);
  if (signed) for (const value of values) writer.flag(value < 0);
  writeList(writer, values.map(Math.abs));
}

export function readSignedList(reader: BitReader, count: number): readonly number[] {
  const signed = reader.flag();
  const signs = signed ? reader.times(count, () => reader.flag()) : [];
  return readList(reader, count).map((value, index) => (signs[index] === true ? -value : value));
}

/** The number, if it can be told exactly; else reading has failed. */
export function safe(reader: BitReader, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  reader.fail();
  return 0;
}

/** Beyond what any learner can count to, and far below where counting ends. */
const HIGHEST_COUNT = 2 ** 49;

/**
 * A counter that was read. One that nobody can have counted to comes from a text that nobody wrote:
 * it begins again where there is room, so that counting goes on and what is new is still later.
 */
export const counted = (value: number): number => (value > HIGHEST_COUNT ? 2 ** 48 : value);

/** How many bits a whole number has; throws for anything that is none. */
function bitLength(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`A record holds whole numbers from 0, not ${value}.`);
  }
  if (value < 2 ** 32) return 32 - Math.clz32(value);
  return 64 - Math.clz32(Math.floor(value / 2 ** 32));
}

/**
 * The order that makes a list shortest. One order more costs a bit for each number that had enough
 * already, and saves one for each that still has too few by more than one.
 */
function bestOrder(values: readonly number[]): number {
  const widths = values.map(bitLength);
  let order = 0;
  while (order < HIGHEST_ORDER && gainsByMore(widths, order)) order += 1;
  return order;
}

function gainsByMore(widths: readonly number[], order: number): boolean {
  let gain = 0;
  for (const width of widths) {
    if (width <= order) gain -= 1;
    else if (width > order + 1) gain += 1;
  }
  return gain > 0;
}
