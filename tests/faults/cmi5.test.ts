import { test } from 'vitest';

import { isLong } from '../effort.ts';
import { cmi5Desk, unversionedCmi5Desk } from './cmi5Desk.ts';
import { scriptsFor } from './scripts.ts';
import { smallCourse } from './smallCourse.ts';
import { tryTogether } from './together.ts';
import { PATIENCE, tryAll } from './tryAll.ts';

const course = smallCourse();

test.each([cmi5Desk, unversionedCmi5Desk])(
  '$name: whatever request goes wrong, nothing is lost',
  PATIENCE,
  async (standard) => {
    console.log(await tryAll(standard, course, await scriptsFor(standard, course)));
  },
);

// What two pages do is the player's own, whichever standard it speaks: tabs over SCORM 1.2 in every run.
test.runIf(isLong)('whatever request goes wrong, two tabs lose nothing', PATIENCE, async () => {
  console.log(await tryTogether(cmi5Desk, false));
});

test(
  'whatever request goes wrong, two devices lose nothing once both have come back',
  PATIENCE,
  async () => {
    console.log(await tryTogether(cmi5Desk, true));
  },
);
