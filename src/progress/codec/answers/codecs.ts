import { normalAnswer } from '../../../answers/answerKinds.ts';
import type { Answer, AnswerKind } from '../../../core/blockState.ts';
import { BitWriter } from '../bitWriter.ts';
import type { BitReader } from '../bitReader.ts';
import { cards } from './cards.ts';
import { choice } from './choice.ts';
import type { AnswerCodec } from './codec.ts';
import { gaps } from './gaps.ts';
import { grid } from './grid.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { pairs } from './pairs.ts';
import { path } from './path.ts';
import { text } from './text.ts';

/** The codec of every kind of answer; one that is missing does not compile. */
const CODECS: { readonly [Kind in AnswerKind]: AnswerCodec<Kind> } = {
  choice,
  order,
  number,
  text,
  gaps,
  grid,
  pairs,
  path,
  cards,
};

const codecOf = <Kind extends AnswerKind>(kind: Kind): AnswerCodec<Kind> => CODECS[kind];

const BY_CODE = new Map(Object.values(CODECS).map((codec) => [codec.code, codec.read]));

/** An answer as it is written: the number of its kind, and its bits. */
export interface CodedAnswer {
  readonly code: number;
  readonly payload: BitWriter;
}

export function codeAnswer(answer: Answer): CodedAnswer {
  const codec = codecOf(answer.kind);
  const payload = new BitWriter();
  codec.write(payload, answer);
  return { code: codec.code, payload };
}

/** The answer in a payload; `null` where this player cannot read it, or nothing could keep it. */
export function readCoded(code: number, payload: BitReader): Answer | null {
  const answer = BY_CODE.get(code)?.(payload) ?? null;
  return answer === null || payload.failed ? null : normalAnswer(answer);
}
