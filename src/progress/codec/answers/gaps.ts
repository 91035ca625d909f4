import { readSet, writeAscending } from '../sets.ts';
import { readText, writeText } from '../text.ts';
import type { AnswerCodec } from './codec.ts';

export const gaps: AnswerCodec<'gaps'> = {
  code: 4,
  write: (writer, { texts }) => {
    writeAscending(
      writer,
      texts.map(([gap]) => gap),
    );
    for (const [, text] of texts) writeText(writer, text);
  },
  read: (reader) => {
    const filled = readSet(reader);
    return { kind: 'gaps', texts: filled.map((gap) => [gap, readText(reader)]) };
  },
};
