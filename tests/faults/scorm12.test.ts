import { test } from 'vitest';

import { isLong } from '../effort.ts';
import { scorm12Desk } from './scormDesk.ts';
import { scriptsFor } from './scripts.ts';
import { smallCourse } from './smallCourse.ts';
import { tryTogether } from './together.ts';
import { PATIENCE, tryAll } from './tryAll.ts';

const course = smallCourse();

test('whatever call goes wrong, nothing is lost', PATIENCE, async () => {
  console.log(await tryAll(scorm12Desk, course, await scriptsFor(scorm12Desk, course)));
});

test('whatever call goes wrong, two tabs lose nothing', PATIENCE, async () => {
  console.log(await tryTogether(scorm12Desk, false));
});

// What two pages do is the player's own, whichever standard it speaks: devices over cmi5 in every run.
test.runIf(isLong)(
  'whatever call goes wrong, two devices lose nothing once both have come back',
  PATIENCE,
  async () => {
    console.log(await tryTogether(scorm12Desk, true));
  },
);
