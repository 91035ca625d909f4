import type { PlayableCourse } from '../../src/course/playable.ts';
import { decodeRecord } from '../../src/progress/codec/decode.ts';
import { encodeRecord } from '../../src/progress/codec/encode.ts';
import { mergeRecords } from '../../src/progress/merge.ts';
import { hostileTexts } from '../../src/progress/codec/hostileTexts.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { finishedLongCourse, finishedShortCourse } from '../../src/progress/sampleRecords.ts';
import { fullestRecord } from '../../src/proof/fullestRecord.ts';
import { type Figure, medianTime, rounded } from './figure.ts';

/** What SCORM 1.2 keeps, in characters. */
const BUDGET = 4096;

/** How long saved states are, and how long writing, reading and merging one takes. */
export function codecFigures(reference: PlayableCourse): readonly Figure[] {
  return [
    ...figures('reference course, finished, 3 attempts', fullestRecord(reference)),
    ...figures('6 lessons, finished, 2 attempts', finishedShortCourse()),
    ...figures('100 lessons × 30 blocks, 300 answers', finishedLongCourse()),
    ...[...hostileTexts()].flatMap(([name, text]) => hostileFigures(name, text)),
  ];
}

/** What a text that nobody wrote costs, of up to 64,000 characters. */
function hostileFigures(name: string, text: string): readonly Figure[] {
  const before = process.memoryUsage().heapUsed;
  const outcome = decodeRecord(text);
  const bytes = process.memoryUsage().heapUsed - before;
  return [
    {
      name: `Made by hand (${outcome.kind}): ${name}`,
      value: time(() => decodeRecord(text)),
      unit: 'ms',
    },
    { name: '  takes', value: rounded(Math.max(0, bytes) / 2 ** 20, 1), unit: 'MB' },
  ];
}

function figures(name: string, record: LearnerRecord): readonly Figure[] {
  const { text } = encodeRecord(record, { budget: BUDGET, saves: 1 });
  return [
    { name: `Saved state: ${name}`, value: text.length, unit: 'characters' },
    {
      name: '  written in',
      value: time(() => encodeRecord(record, { budget: BUDGET, saves: 1 })),
      unit: 'ms',
    },
    { name: '  read in', value: time(() => decodeRecord(text)), unit: 'ms' },
    { name: '  merged in', value: time(() => mergeRecords(record, record)), unit: 'ms' },
  ];
}

const time = (work: () => unknown): number => rounded(medianTime(21, work), 2);
