import { test } from 'vitest';

import { cmi5Desks } from './cmi5Desk.ts';
import { scriptsFor } from './scripts.ts';
import { smallCourse } from './smallCourse.ts';
import { PATIENCE, tryAll } from './tryAll.ts';

const course = smallCourse();

test.each(cmi5Desks)(
  '$name: whatever request goes wrong, nothing is lost',
  PATIENCE,
  async (standard) => {
    console.log(await tryAll(standard, course, await scriptsFor(standard, course)));
  },
);
