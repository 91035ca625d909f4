import type { AnswerCodec } from './codec.ts';
import { readPairs, writePairs } from './lists.ts';

export const grid: AnswerCodec<'grid'> = {
  code: 5,
  write: (writer, { cells }) => writePairs(writer, cells),
  read: (reader) => ({ kind: 'grid', cells: readPairs(reader) }),
};
