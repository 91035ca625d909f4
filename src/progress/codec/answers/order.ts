import type { AnswerCodec } from './codec.ts';
import { readItems, writeItems } from './lists.ts';

export const order: AnswerCodec<'order'> = {
  code: 1,
  write: (writer, answer) => writeItems(writer, answer.order),
  read: (reader) => ({ kind: 'order', order: readItems(reader) }),
};
