import { test } from 'vitest';

import { scorm2004Desk } from './scormDesk.ts';
import { scriptsFor } from './scripts.ts';
import { smallCourse } from './smallCourse.ts';
import { PATIENCE, tryAll } from './tryAll.ts';

const course = smallCourse();

test('whatever call goes wrong, nothing is lost', PATIENCE, async () => {
  console.log(await tryAll(scorm2004Desk, course, await scriptsFor(scorm2004Desk, course)));
});
