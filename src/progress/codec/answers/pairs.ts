import type { AnswerCodec } from './codec.ts';
import { readPairs, writePairs } from './lists.ts';

export const pairs: AnswerCodec<'pairs'> = {
  code: 6,
  write: (writer, answer) => writePairs(writer, answer.pairs),
  read: (reader) => ({ kind: 'pairs', pairs: readPairs(reader) }),
};
