import { describe, expect, it } from 'vitest';

import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { readText, writeText } from './text.ts';

function bitsOf(text: string): number {
  const writer = new BitWriter();
  writeText(writer, text);
  expect(readText(new BitReader(writer.toText()))).toBe(text);
  return writer.length;
}

describe('free text', () => {
  it.each([
    ['nothing', '', 0],
    ['plain English', 'I listened first.', 17 * 7],
    ['English with an accent', 'A café', 5 * 8 + 9],
    ['Arabic', 'تعاون وثقة', 9 * 9 + 8],
    ['a smile in English', 'Yes 🙂', 4 * 8 + 9 + 18],
    ['Chinese', '共同生产', 9 + 3 * 18],
    ['half a character', 'a\ud83d', 8 + 9],
  ])('keeps %s in few bits', (_name, text, bits) => {
    const beside = bitsOf(text) - bits;
    // Its length, and which script it uses.
    expect([7, 16]).toContain(beside);
  });
});
