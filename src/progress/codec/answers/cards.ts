import { readList, readSignedList, safe, writeList, writeSignedList } from '../numbers.ts';
import { readSet, writeAscending } from '../sets.ts';
import type { AnswerCodec } from './codec.ts';

/** Days are told as differences: most cards are looked at on the same days. */
export const cards: AnswerCodec<'cards'> = {
  code: 8,
  write: (writer, answer) => {
    const all = answer.cards;
    writeAscending(
      writer,
      all.map(({ item }) => item),
    );
    writeList(
      writer,
      all.map(({ box }) => box),
    );
    writeList(
      writer,
      all.map(({ reviews }) => reviews),
    );
    writeSignedList(
      writer,
      all.map(({ day }, index) => day - (all[index - 1]?.day ?? 0)),
    );
  },
  read: (reader) => {
    const items = readSet(reader);
    const boxes = readList(reader, items.length);
    const reviews = readList(reader, items.length);
    let day = 0;
    const days = readSignedList(reader, items.length).map(
      (later) => (day = safe(reader, day + later)),
    );
    return {
      kind: 'cards',
      cards: items.map((item, index) => ({
        item,
        box: boxes[index] ?? 0,
        reviews: reviews[index] ?? 0,
        day: days[index] ?? 0,
      })),
    };
  },
};
