import { readNumber, writeNumber } from '../numbers.ts';
import { readSet, writeSet } from '../sets.ts';
import { ITEM_ORDER, type AnswerCodec } from './codec.ts';

/** Mostly one option, which takes four bits. */
export const choice: AnswerCodec<'choice'> = {
  code: 0,
  write: (writer, { chosen }) => {
    const [only] = chosen;
    writer.flag(chosen.length !== 1);
    if (chosen.length === 1 && only !== undefined) writeNumber(writer, only, ITEM_ORDER);
    else writeSet(writer, chosen);
  },
  read: (reader) => ({
    kind: 'choice',
    chosen: reader.flag() ? readSet(reader) : [readNumber(reader, ITEM_ORDER)],
  }),
};
