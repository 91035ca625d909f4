import { emptyRecord } from '../record.ts';
import { BitWriter } from './bitWriter.ts';
import { segmentCheck } from './format.ts';
import { writeHeader } from './header.ts';
import { writeGroups, writeNumber } from './numbers.ts';

/** Texts that nobody wrote, made to cost as much as they can; for tests and figures. */

/** What an LMS may keep at most. */
const LONGEST = 64_000;

const ATTEMPTS = 3;
const ITEMS = 4;
const ANSWERS = 5;
const RANGES = 7;
const NOTES = 16;

/** By name. */
export const hostileTexts = (): ReadonlyMap<string, string> =>
  new Map([
    ['sets of a million members', textOf(sets(16).map((set) => [2, set] as const))],
    ['one segment of sets without end', textOf([[3, setsInAttempts()]])],
    ['a quiz with thousands of attempts', textOf([[ATTEMPTS, attempts()]])],
    ['items without end', textOf([[ITEMS, items()]])],
    ['thousands of empty answers', textOf([[ANSWERS, answers()]])],
    ['thousands of played parts', textOf([[RANGES, zeros(LONGEST - 100)]])],
    ['a note of zeros', textOf([[NOTES, zeros(LONGEST - 100)]])],
    ['copies of what nobody knows', textOf(unknown())],
    ['numbers of ones', textOf([[ANSWERS, '_'.repeat(LONGEST - 100)]])],
  ]);

function textOf(bodies: readonly (readonly [id: number, body: string])[]): string {
  const parts = bodies.map(([id, { length }]) => ({ id, outlives: true, private: false, length }));
  const header = writeHeader(emptyRecord(1), 1, parts);
  return header + bodies.map(([, body], at) => body + segmentCheck(header, at, body)).join('');
}

const zeros = (characters: number): string => 'A'.repeat(characters);

/** Run lengths: one run of 2^20 members takes some fifty bits. */
function writeMillion(writer: BitWriter): void {
  writer.flag(false);
  writeNumber(writer, 1, 2);
  for (const value of [0, 2 ** 20 - 1]) {
    writer.bits(15, 4);
    writeNumber(writer, value, 15);
  }
}

const sets = (count: number): readonly string[] =>
  Array.from({ length: count }, () => written(writeMillion));

function written(write: (writer: BitWriter) => void): string {
  const writer = new BitWriter();
  write(writer);
  return writer.toText();
}

/** Attempts of which each was followed by a million lessons. */
const setsInAttempts = (): string =>
  written((writer) => {
    beginAttempts(writer, 4_000);
    for (let number = 0; number < 4_000; number += 1) {
      writer.bits(0b1_10, 3);
      writer.bits(0b00_1, 3);
      writeMillion(writer);
    }
  });

const attempts = (): string =>
  written((writer) => {
    beginAttempts(writer, 40_000);
    // Of the same quiz, the next number, drawn as expected, open, nothing revisited.
    for (let number = 0; number < 40_000; number += 1) writer.bits(0b1_10_000, 6);
  });

function beginAttempts(writer: BitWriter, count: number): void {
  writer.bits(1, 32);
  writeNumber(writer, count, 2);
}

const items = (): string =>
  written((writer) => {
    writeMany(writer, 50_000);
    writer.flag(false);
    writer.bits(15, 4);
    for (let block = 0; block < 18_000; block += 1) writeNumber(writer, 2 ** 16, 15);
  });

const answers = (): string =>
  written((writer) => {
    writeMany(writer, 100_000);
    writer.bits(0, 1);
    writer.bits(0, 2);
    // A choice without a payload each.
    for (let block = 0; block < 70_000; block += 1) writer.bits(0b0_0000, 5);
  });

/** Keys from 0 on. */
function writeMany(writer: BitWriter, count: number): void {
  writer.flag(false);
  writeNumber(writer, 1, 2);
  for (const value of [0, count - 1]) {
    writer.bits(15, 4);
    writeNumber(writer, value, 15);
  }
}

/** A text with as many values of a kind that came later as it holds. */
const unknown = (): readonly (readonly [number, string])[] => [
  [
    10,
    written((writer) => {
      writeNumber(writer, 14_000, 2);
      for (let key = 0; key < 14_000; key += 1) {
        writer.bits(0, 2);
        writeNumber(writer, key % 64, 6);
        writeNumber(writer, 3, 0);
        writeGroups(writer, key % 32);
        writer.flag(false);
        writeNumber(writer, 0, 5);
      }
    }),
  ],
];
