import { expect, test } from 'vitest';

import { decodeRecord } from '../../src/progress/codec/decode.ts';
import { encodeRecord } from '../../src/progress/codec/encode.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { playBefore } from '../e2e/playedBefore.ts';
import { writtenCourse } from './courses.ts';

/** Characters of the reference course, of the 4,096 that SCORM 1.2 keeps. */
const MOST = 400;

/** What a browser holds of somebody who has done the whole course, everything right. */
async function finished(): Promise<LearnerRecord> {
  const { lessons } = await writtenCourse('peer-work');
  const { storage } = await playBefore(lessons.map(({ id }) => id));
  const [kept = '{}'] = storage.texts.values();
  const decoded = decodeRecord(String(Object(JSON.parse(kept))['cmi.suspend_data']));
  if (decoded.kind !== 'decoded') throw new Error(`Not to be read: ${decoded.kind}.`);
  return decoded.record;
}

/** What learners write freely is as long as they like. */
function withoutTexts(record: LearnerRecord): LearnerRecord {
  const states = [...record.run.states].filter(
    ([, { value }]) => value.kind !== 'answer' || value.answer.kind !== 'text',
  );
  return { ...record, notes: new Map(), run: { ...record.run, states: new Map(states) } };
}

test('finished, without free texts, the reference course takes little room in an LMS', async () => {
  const record = withoutTexts(await finished());
  const { text } = encodeRecord(record, { budget: Number.MAX_SAFE_INTEGER, saves: 500 });
  process.stdout.write(`Characters of the saved state: ${text.length}\n`);
  expect(text.length).toBeLessThanOrEqual(MOST);
});
