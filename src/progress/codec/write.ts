import type { LearnerRecord } from '../record.ts';
import { segmentCheck } from './format.ts';
import { writeHeader } from './header.ts';
import { SEGMENTS } from './segments.ts';
import { freeText } from './segments/freeText.ts';

export interface WriteOptions {
  /** Rises with every save, so that each text differs from the one before. */
  readonly saves: number;
  /** Leaves out what the learner wrote in their own words: for a device that others share. */
  readonly withoutFreeText?: boolean;
}

/** The text of a whole record, however long. The same record gives the same text. */
export function writeRecord(
  record: LearnerRecord,
  { saves, withoutFreeText = false }: WriteOptions,
): string {
  const bodies = SEGMENTS.map((segment) =>
    segment === freeText && withoutFreeText ? '' : segment.write(record),
  );
  const lengths = bodies.map((body) => body.length);
  const header = writeHeader(record, saves, lengths);
  const checked = bodies.map((body, index) =>
    body === '' ? '' : body + segmentCheck(header, index, body),
  );
  return header + checked.join('');
}
