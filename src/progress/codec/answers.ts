import type { Answer, BlockKey } from '../../core/blockState.ts';
import { assertNever } from '../../core/assertNever.ts';
import { ascending } from '../../core/ascending.ts';
import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { readDecimal, writeDecimal } from './decimals.ts';
import { readKeyed, writeKeyed } from './keyed.ts';
import { readList, readNumber, writeList, writeNumber } from './numbers.ts';
import { readSet, writeSet } from './sets.ts';
import { readText, writeText } from './text.ts';

const OPTION_ORDER = 2;

/** An answer with what the record keeps beside it: `flag` stands for submitted, or for checked. */
export interface KeptAnswer {
  readonly clock: number;
  readonly flag: boolean;
  readonly answer: Answer;
}

export type KeyedAnswer = readonly [question: BlockKey, kept: KeptAnswer];

/** Answers in the order of their questions. */
export function writeAnswers(writer: BitWriter, answers: readonly KeyedAnswer[]): void {
  writeKeyed(writer, answers);
  writeFlags(
    writer,
    answers.map(([, { flag }]) => flag),
  );
  for (const [, { answer }] of answers) writeAnswer(writer, answer);
}

export function readAnswers(reader: BitReader): readonly KeyedAnswer[] {
  const keyed = readKeyed(reader);
  const flags = readFlags(reader, keyed.length);
  const answers: KeyedAnswer[] = [];
  for (const [index, { key, clock }] of keyed.entries()) {
    if (reader.failed) break;
    const flag = flags[index] ?? false;
    answers.push([key, { clock, flag, answer: readAnswer(reader) }]);
  }
  return answers;
}

/** One bit of two, when all are alike. */
function writeFlags(writer: BitWriter, flags: readonly boolean[]): void {
  const mixed = new Set(flags).size > 1;
  writer.flag(mixed);
  for (const flag of mixed ? flags : flags.slice(0, 1)) writer.flag(flag);
}

function readFlags(reader: BitReader, count: number): readonly boolean[] {
  if (reader.flag()) return reader.times(count, () => reader.flag());
  const flag = count > 0 && reader.flag();
  return Array.from({ length: reader.failed ? 0 : count }, () => flag);
}

/** The commonest answers have the shortest names: 0 one option, 10 several, 110 order, 111 other. */
function writeAnswer(writer: BitWriter, answer: Answer): void {
  switch (answer.kind) {
    case 'choice':
      return writeChoice(writer, answer.chosen);
    case 'order':
      writer.bits(0b110, 3);
      return writeItems(writer, answer.order);
    case 'number':
      writer.bits(0b1110, 4);
      return writeDecimal(writer, answer.value);
    case 'text':
      writer.bits(0b1111, 4);
      return writeText(writer, answer.text);
    case 'grid':
    case 'pairs':
    case 'gaps':
    case 'path':
    case 'cards':
      // No block gives such an answer yet, and this format has no room for one.
      return writeChoice(writer, []);
    default:
      return assertNever(answer);
  }
}

function readAnswer(reader: BitReader): Answer {
  if (!reader.flag()) return { kind: 'choice', chosen: [readNumber(reader, OPTION_ORDER)] };
  if (!reader.flag()) return { kind: 'choice', chosen: readChosen(reader) };
  if (!reader.flag()) return { kind: 'order', order: readItems(reader) };
  if (!reader.flag()) return { kind: 'number', value: readDecimal(reader) };
  return { kind: 'text', text: readText(reader) };
}

function writeChoice(writer: BitWriter, chosen: readonly number[]): void {
  const [only] = chosen;
  writer.flag(chosen.length !== 1);
  if (chosen.length === 1 && only !== undefined) return writeNumber(writer, only, OPTION_ORDER);
  writer.flag(false);
  const sorted = ascending(chosen);
  const isSet = sorted.length === chosen.length && sorted.every((item, at) => item === chosen[at]);
  writer.flag(isSet);
  return isSet ? writeSet(writer, sorted) : writeItems(writer, chosen);
}

const readChosen = (reader: BitReader): readonly number[] =>
  reader.flag() ? readSet(reader) : readItems(reader);

function writeItems(writer: BitWriter, items: readonly number[]): void {
  writeNumber(writer, items.length, OPTION_ORDER);
  writeList(writer, items);
}

const readItems = (reader: BitReader): readonly number[] =>
  readList(reader, readNumber(reader, OPTION_ORDER));
