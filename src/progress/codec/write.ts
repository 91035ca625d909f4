import type { LearnerRecord } from '../record.ts';
import { BitWriter } from './bitWriter.ts';
import { segmentCheck } from './format.ts';
import { writeHeader } from './header.ts';
import { SEGMENTS } from './segments.ts';

/** The text of a whole record, however long. The same record gives the same text. */
export function writeRecord(record: LearnerRecord, saves: number): string {
  const bodies = SEGMENTS.map((segment) => {
    if (!segment.holds(record)) return '';
    const writer = new BitWriter();
    segment.write(record, writer);
    return writer.toText();
  });
  const lengths = bodies.map((body) => body.length);
  const header = writeHeader(record, saves, lengths);
  const checked = bodies.map((body, index) =>
    body === '' ? '' : body + segmentCheck(header, index, body),
  );
  return header + checked.join('');
}
