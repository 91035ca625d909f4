import type { LearnerRecord } from '../record.ts';
import { unreadOf, type UnreadParts } from '../unread.ts';
import { segmentCheck } from './format.ts';
import { writeHeader, type Part } from './header.ts';
import { SEGMENTS } from './segments.ts';

export interface WriteOptions {
  /** Rises with every save, so that each text differs from the one before. */
  readonly saves: number;
  /** Leaves out what the learner wrote in their own words: for a device that others share. */
  readonly withoutPrivate?: boolean;
}

type Body = Pick<Part, 'id' | 'outlives' | 'private'> & { readonly text: string };

/** The text of a whole record, however long. The same record gives the same text. */
export function writeRecord(
  record: LearnerRecord,
  { saves, withoutPrivate = false }: WriteOptions,
): string {
  const bodies = bodiesOf(record).filter((body) => !(withoutPrivate && body.private));
  const parts = bodies.map((body) => ({ ...body, length: body.text.length }));
  const header = writeHeader(record, saves, parts);
  return header + bodies.map(({ text }, at) => text + segmentCheck(header, at, text)).join('');
}

/** What is written, and what a newer player wrote, in the order of their numbers. */
function bodiesOf(record: LearnerRecord): readonly Body[] {
  const own = SEGMENTS.map((segment, id) => {
    const { outlives, private: isPrivate } = segment;
    return { id, outlives, private: isPrivate, text: segment.write(record) };
  }).filter(({ text }) => text !== '');
  const others = [...unreadBodies(record.run.unread, false), ...unreadBodies(record.unread, true)];
  return [...own, ...others].toSorted((a, b) => a.id - b.id);
}

const unreadBodies = (parts: UnreadParts, outlives: boolean): readonly Body[] =>
  unreadOf(parts).flatMap((unread) => (unread.of === 'segment' ? [{ ...unread, outlives }] : []));
