import { expect, test } from 'vitest';

import { isLong } from '../effort.ts';
import { cmi5Desk } from './cmi5Desk.ts';
import type { Desk, Standard } from './desk.ts';
import type { Stage } from './overheard.ts';
import { leave, sitDown, work } from './play.ts';
import { doLesson } from './script.ts';
import { scorm12Desk, scorm2004Desk } from './scormDesk.ts';
import { smallCourse } from './smallCourse.ts';
import { visiting } from './visiting.ts';

const course = smallCourse();
const lesson = doLesson(course, 'ladder').flat();

/** How often a visit was played. */
let plays = 0;

async function doTheLesson({ desk, openBrowser }: Stage) {
  plays += 1;
  const sitting = await sitDown(desk, course, openBrowser());
  await sitting.browser.clock.advance(4_000);
  await work(sitting, [lesson]);
  await leave(sitting);
  return { done: sitting.done(), device: sitting.browser.standing() };
}

/** Every fifth call, so that others come before each; three ways that say different things. */
function* desksOf({ fewWays, openDesk }: Standard): Generator<() => Desk> {
  for (let at = 0; at < 45; at += 5) {
    for (const way of fewWays.filter((_, index) => index % 4 === at % 4)) {
      yield () => Object.assign(openDesk(), { planned: { at, way } });
    }
  }
}

// The long run plays every visit.
test.skipIf(isLong).each([scorm12Desk, scorm2004Desk, cmi5Desk])(
  '$name: what is said again leaves the same behind as what is played',
  async (standard) => {
    const again = visiting(doTheLesson);
    plays = 0;
    const visits = [];
    for (const openDesk of desksOf(standard)) {
      const { desk, log, outcome } = await again(openDesk);
      visits.push({ openDesk, found: [outcome, desk.standing(), [...desk.calls], log] });
    }
    expect(plays).toBeLessThan(visits.length);
    for (const { found, openDesk } of visits) {
      const { desk, log, outcome } = await visiting(doTheLesson)(openDesk);
      expect(found).toEqual([outcome, desk.standing(), [...desk.calls], log]);
    }
  },
);
