import { test } from 'vitest';

import { isLong } from '../effort.ts';
import { scorm2004Desk } from './scormDesk.ts';
import { scriptsFor } from './scripts.ts';
import { smallCourse } from './smallCourse.ts';
import { tryTogether } from './together.ts';
import { PATIENCE, tryAll } from './tryAll.ts';

const course = smallCourse();

test('whatever call goes wrong, nothing is lost', PATIENCE, async () => {
  console.log(await tryAll(scorm2004Desk, course, await scriptsFor(scorm2004Desk, course)));
});

// What two pages do is the player's own, whichever standard it speaks: over the others in every run.
test.runIf(isLong)('whatever call goes wrong, two tabs lose nothing', PATIENCE, async () => {
  console.log(await tryTogether(scorm2004Desk, false));
});

test.runIf(isLong)(
  'whatever call goes wrong, two devices lose nothing once both have come back',
  PATIENCE,
  async () => {
    console.log(await tryTogether(scorm2004Desk, true));
  },
);
