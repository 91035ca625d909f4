import { normalAnswer } from '../../../answers/answerKinds.ts';
import type { Answer } from '../../../core/blockState.ts';
import { ITEM_ORDER } from '../answers/codec.ts';
import { readItems } from '../answers/lists.ts';
import type { BitReader } from '../bitReader.ts';
import { readDecimal } from '../decimals.ts';
import { readFlags } from '../flags.ts';
import { readKeyed } from '../keyed.ts';
import type { FoundAnswer } from '../keptAnswers.ts';
import { readNumber } from '../numbers.ts';
import { readSet } from '../sets.ts';
import { readText } from '../text.ts';

const STEPS = 4;

/** Answers in the order of their questions. */
export function readFirstAnswers(reader: BitReader): readonly FoundAnswer[] {
  const keyed = readKeyed(reader);
  const flags = readFlags(reader, keyed.length);
  const answers: FoundAnswer[] = [];
  for (const [index, { key, clock }] of keyed.entries()) {
    reader.spend(STEPS);
    if (reader.failed) break;
    const answer = normalAnswer(readAnswer(reader));
    answers.push({ key, clock, flag: flags[index] ?? false, answer, unread: null });
  }
  return answers;
}

/** 0 one option, 10 several, 110 an order, 1110 a number, 1111 a text. */
function readAnswer(reader: BitReader): Answer {
  if (!reader.flag()) return { kind: 'choice', chosen: [readNumber(reader, ITEM_ORDER)] };
  if (!reader.flag()) return { kind: 'choice', chosen: readChosen(reader) };
  if (!reader.flag()) return { kind: 'order', order: readItems(reader) };
  if (!reader.flag()) return { kind: 'number', value: readDecimal(reader) };
  return { kind: 'text', text: readText(reader) };
}

/** As a set, or as a list. */
const readChosen = (reader: BitReader): readonly number[] =>
  reader.flag() ? readSet(reader) : readItems(reader);
