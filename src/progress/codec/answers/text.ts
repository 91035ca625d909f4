import { readText, writeText } from '../text.ts';
import type { AnswerCodec } from './codec.ts';

export const text: AnswerCodec<'text'> = {
  code: 3,
  write: (writer, answer) => writeText(writer, answer.text),
  read: (reader) => ({ kind: 'text', text: readText(reader) }),
};
