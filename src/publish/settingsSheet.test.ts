import { expect, test } from 'vitest';

import { settingsSheet } from './settingsSheet.ts';
import { targets } from './target.ts';
import { smallCourse } from './testing/smallCourse.ts';

test('the sheet of a SCORM 1.2 package', () => {
  expect(
    settingsSheet(smallCourse(), 'scorm12', {
      name: 'peer-work-1.0.0-scorm12.zip',
      unpacked: false,
    }),
  ).toBe(`Working with peer workers, version 1.0.0
Settings for the LMS: SCORM 1.2

Upload:
  Upload peer-work-1.0.0-scorm12.zip as it is, as a SCORM package. Do not
  unpack it before.

Launch window:
  Either the same window or a new one works. A new window gives the course all
  the room; a frame should be at least 320 pixels wide, and as high as the
  window.

Attempts:
  Allow as many attempts as the LMS can, and let learners go on with the last
  one. Do not force a new attempt, neither each time nor after completion: a
  new attempt begins without what was saved. The course itself counts the
  attempts at its quizzes.

Completion:
  Require the status “passed”. Do not also require the other, and no score:
  SCORM 1.2 has one status only.

Mastery:
  The package states the passing score as 80 %. If you set another one, the
  course asks for that.

Updates:
  Replace the package under the same activity: what learners have done is kept.
  The identifiers stay the same from one version to the next.
`);
});

test.each(targets.filter((target) => target !== 'web'))(
  '%s: nothing has to be passed',
  (target) => {
    const viewed = smallCourse({ completion: { lessons: ['welcome'] } });
    const sheet = settingsSheet(viewed, target, { name: 'x', unpacked: true });
    expect(sheet).toContain('None: leave the passing score empty.');
    expect(sheet).not.toContain('assed”');
  },
);

test('the sheet of a course for the web', () => {
  const sheet = settingsSheet(smallCourse(), 'web', { name: 'x.zip', unpacked: false });
  expect(sheet).toContain('nothing is reported');
  expect(sheet).not.toContain('passing score');
});
