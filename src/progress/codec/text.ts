import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { readNumber, writeNumber } from './numbers.ts';

const LENGTH_ORDER = 5;
const ASCII_BITS = 7;
const ASCII_END = 2 ** ASCII_BITS;
const UNIT_BITS = 16;
const WINDOW_BITS = UNIT_BITS - ASCII_BITS;

/**
 * Any text, UTF-16 unit by unit: plain ASCII in 7 bits each. Otherwise one window of 128 units, the
 * script that the text uses most, is named at the start: then ASCII costs 8 bits, the window's
 * units 9, and all else 18.
 */
export function writeText(writer: BitWriter, text: string): void {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  writeNumber(writer, units.length, LENGTH_ORDER);
  const window = busiestWindow(units);
  writer.flag(window !== null);
  if (window !== null) writer.bits(window, WINDOW_BITS);
  for (const unit of units) {
    if (window === null) writer.bits(unit, ASCII_BITS);
    else writeUnit(writer, unit, window);
  }
}

export function readText(reader: BitReader): string {
  const length = readNumber(reader, LENGTH_ORDER);
  const window = reader.flag() ? reader.bits(WINDOW_BITS) : null;
  const units = reader.times(length, () =>
    window === null ? reader.bits(ASCII_BITS) : readUnit(reader, window),
  );
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

function writeUnit(writer: BitWriter, unit: number, window: number): void {
  const inWindow = windowOf(unit) === window;
  writer.flag(unit >= ASCII_END);
  if (unit >= ASCII_END) writer.flag(!inWindow);
  writer.bits(unit, unit < ASCII_END || inWindow ? ASCII_BITS : UNIT_BITS);
}

function readUnit(reader: BitReader, window: number): number {
  if (!reader.flag()) return reader.bits(ASCII_BITS);
  return reader.flag() ? reader.bits(UNIT_BITS) : window * ASCII_END + reader.bits(ASCII_BITS);
}

const windowOf = (unit: number): number => Math.floor(unit / ASCII_END);

/** The window of most units beyond ASCII, the lower of two; `null` when all are ASCII. */
function busiestWindow(units: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const window of units.map(windowOf)) {
    if (window > 0) counts.set(window, (counts.get(window) ?? 0) + 1);
  }
  const [busiest] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return busiest?.[0] ?? null;
}
