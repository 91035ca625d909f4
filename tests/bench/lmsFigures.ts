import type { PlayableCourse } from '../../src/course/playable.ts';
import { cmi5Desk } from '../faults/cmi5Desk.ts';
import { doLesson, EXIT } from '../faults/script.ts';
import { scorm12Desk, scorm2004Desk } from '../faults/scormDesk.ts';
import { launchTraffic, visitTraffic, type Traffic } from '../lms/traffic.ts';
import { type Figure, rounded } from './figure.ts';

const standards = [scorm12Desk, scorm2004Desk, cmi5Desk];

/** What launches, and a visit from the first lesson to a passed quiz, cost an LMS. */
export async function lmsFigures(
  reference: PlayableCourse,
  long: PlayableCourse,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const steps = [...reference.lessons.flatMap(({ id }) => doLesson(reference, id)), EXIT];
  for (const { name, openDesk } of standards) {
    figures.push(
      ...both(`${name}: launch, 6 lessons`, await launchTraffic(openDesk(), reference)),
      ...both(`${name}: launch, 500 lessons`, await launchTraffic(openDesk(), long)),
      ...both(`${name}: the whole course`, await visitTraffic(openDesk(), reference, steps)),
    );
  }
  return figures;
}

const both = (name: string, { calls, characters }: Traffic): readonly Figure[] => [
  { name, value: calls, unit: 'calls' },
  { name: '  sent', value: rounded(characters / 1_000, 1), unit: 'kB' },
];
