import { readDecimal, writeDecimal } from '../decimals.ts';
import type { AnswerCodec } from './codec.ts';

export const number: AnswerCodec<'number'> = {
  code: 2,
  write: (writer, { value }) => writeDecimal(writer, value),
  read: (reader) => ({ kind: 'number', value: readDecimal(reader) }),
};
