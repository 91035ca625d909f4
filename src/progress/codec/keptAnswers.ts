import type { Answer, BlockKey } from '../../core/blockState.ts';
import type { Clock } from '../record.ts';
import type { Payload } from '../unread.ts';
import { codeAnswer, readCoded, type CodedAnswer } from './answers/codecs.ts';
import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { readFlags, writeFlags } from './flags.ts';
import { readKeyed, writeKeyed } from './keyed.ts';
import { readNumber, writeNumber } from './numbers.ts';
import { readPayload } from './payloads.ts';

const KIND_ORDER = 0;
const LENGTH_ORDER = 3;
/** An answer is made of several things. */
const STEPS = 4;

/** An answer with what the record keeps beside it: `flag` stands for submitted, or for checked. */
export interface KeptAnswer {
  readonly clock: Clock;
  readonly flag: boolean;
  readonly answer: Answer;
}

export type KeyedAnswer = readonly [question: BlockKey, kept: KeptAnswer];

/** What stands in a text for a question. */
export interface FoundAnswer {
  readonly key: BlockKey;
  readonly clock: Clock;
  readonly flag: boolean;
  /** `null` when it is of a kind that this player does not know. */
  readonly answer: Answer | null;
  /** All of it, where this player cannot read all of it. */
  readonly unread: { readonly kind: number; readonly payload: Payload } | null;
}

/** Answers in the order of their questions. */
export const writeAnswers = (writer: BitWriter, answers: readonly KeyedAnswer[]): void =>
  writeCodedAnswers(
    writer,
    answers.map(([key, { clock, flag, answer }]) => [key, { clock, flag, ...codeAnswer(answer) }]),
  );

type KeyedCode = readonly [
  question: BlockKey,
  coded: CodedAnswer & Pick<KeptAnswer, 'clock' | 'flag'>,
];

/** Each is kind, length and payload, so that a player steps over what it does not know. */
export function writeCodedAnswers(writer: BitWriter, answers: readonly KeyedCode[]): void {
  writeKeyed(writer, answers);
  writeFlags(
    writer,
    answers.map(([, { flag }]) => flag),
  );
  for (const [, { code, payload }] of answers) {
    writeNumber(writer, code, KIND_ORDER);
    writeNumber(writer, payload.length, LENGTH_ORDER);
    writer.append(payload);
  }
}

export function readAnswers(reader: BitReader): readonly FoundAnswer[] {
  const keyed = readKeyed(reader);
  const flags = readFlags(reader, keyed.length);
  const answers: FoundAnswer[] = [];
  for (const [index, { key, clock }] of keyed.entries()) {
    reader.spend(STEPS);
    if (reader.failed) break;
    answers.push({ key, clock, flag: flags[index] ?? false, ...readAnswer(reader) });
  }
  return answers;
}

function readAnswer(reader: BitReader): Pick<FoundAnswer, 'answer' | 'unread'> {
  const code = readNumber(reader, KIND_ORDER);
  const bits = readNumber(reader, LENGTH_ORDER);
  const payload = reader.part(bits);
  const whole = payload.again();
  const answer = readCoded(code, payload);
  if (answer !== null && payload.left === 0) return { answer, unread: null };
  const unread = { kind: code, payload: readPayload(whole) };
  if (whole.failed) reader.fail();
  return { answer, unread };
}
