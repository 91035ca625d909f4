import type { AnswerCodec } from './codec.ts';
import { readItems, writeItems } from './lists.ts';

export const path: AnswerCodec<'path'> = {
  code: 7,
  write: (writer, { steps }) => writeItems(writer, steps),
  read: (reader) => ({ kind: 'path', steps: readItems(reader) }),
};
