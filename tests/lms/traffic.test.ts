import { expect, test } from 'vitest';

import { benchCourse } from '../bench/compileFigures.ts';
import { generateCourse } from '../bench/generateCourse.ts';
import { cmi5Desk } from '../faults/cmi5Desk.ts';
import { scorm12Desk, scorm2004Desk } from '../faults/scormDesk.ts';
import { launchTraffic } from './traffic.ts';

const courseOf = (lessons: number) =>
  benchCourse('', generateCourse({ lessons: lessons - 1, blocksPerLesson: 1, questions: 3 }))
    .playable;

const short = courseOf(6);
const long = courseOf(500);

const asked: Readonly<Record<string, number>> = { 'SCORM 1.2': 13, 'SCORM 2004': 14, cmi5: 5 };

test.each([scorm12Desk, scorm2004Desk, cmi5Desk])(
  '$name: a launch asks as much of 500 lessons as of 6',
  async ({ name, openDesk }) => {
    const six = await launchTraffic(openDesk(), short);
    const many = await launchTraffic(openDesk(), long);
    expect([six.calls, many]).toEqual([asked[name], six]);
  },
);
