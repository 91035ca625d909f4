import { expect, test } from 'vitest';

import { settingsSheet } from './settingsSheet.ts';
import { sheetText } from './sheet.ts';
import { targets } from './target.ts';
import { smallCourse } from './testing/smallCourse.ts';

const sheetOf = (...of: Parameters<typeof settingsSheet>): string =>
  sheetText(settingsSheet(...of));

const packaged = { name: 'x', form: 'zip', bytes: 2_400_000, withSource: true } as const;

test('the sheet of a SCORM 1.2 package', () => {
  expect(
    sheetOf(smallCourse(), 'scorm12', {
      ...packaged,
      name: 'peer-work-1.0.0-scorm12.zip',
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

Source:
  What the author wrote is carried along, so that “Open a copy” in the editor,
  or “waymark open”, gives the course back. Learners who are signed in could
  read it there, with the right answers. “More settings” of the editor’s window
  for publishing, or “waymark publish --no-source”, leaves it out.

Updates:
  Replace the package under the same activity: what learners have done is kept.
  The identifiers stay the same from one version to the next.
`);
});

test.each(targets.filter((target) => target !== 'web' && target !== 'html'))(
  '%s: nothing has to be passed',
  (target) => {
    const viewed = smallCourse({ completion: { lessons: ['welcome'] } });
    const sheet = sheetOf(viewed, target, packaged);
    expect(sheet).toContain('None: leave the passing score empty.');
    expect(sheet).not.toContain('assed”');
  },
);

test('the sheet of a course for the web', () => {
  const sheet = sheetOf(smallCourse(), 'web', packaged);
  expect(sheet).toContain('nothing is reported');
  expect(sheet).not.toContain('passing score');
});

test('the sheet of a course in one file', () => {
  const page = {
    name: 'peer-work-1.0.0.html',
    form: 'page',
    bytes: 2_400_000,
    withSource: false,
  } as const;
  expect(sheetOf(smallCourse(), 'html', page)).toBe(`Working with peer workers, version 1.0.0
One file, for any browser

Give:
  Hand on peer-work-1.0.0.html as it is: by mail, on a stick, in a shared
  folder. It opens with a double click, needs no server and no connection, and
  asks for nothing from anywhere. On phones, some mail and file programs show a
  preview only: there, open it in the browser.

Size:
  2.4 MB. All languages and media are in it.

Progress:
  The browser that it was opened in keeps it, on that device, for the file in
  that place. Where a browser keeps nothing for files, as in a private window,
  the course says so, and still plays.
  Nothing is reported: there is no LMS.

Right answers:
  The course marks answers by itself: whoever looks into its files can find the
  right ones. Use an LMS, and a supervised test, where a result has to prove
  something.

Source:
  What the author wrote is not carried along, so keep a copy of the course.
  “More settings” of the editor’s window for publishing, or “waymark publish
  --source”, carries it along.

Updates:
  Give the new file. Opened in the same place, by the same name, it goes on
  where the learner was; elsewhere that depends on the browser.
`);
});

test.each([
  ['a large file', { bytes: 25_000_001 }, 'This is large for one file', true],
  ['a file that mail servers take', { bytes: 25_000_000 }, 'This is large for one file', false],
  ['the source in a file', { withSource: true }, 'Everybody who has the file', true],
])('%s', (_name, change, words, said) => {
  const sheet = sheetOf(smallCourse(), 'html', { ...packaged, ...change });
  expect(sheet.includes(words)).toBe(said);
});

test('what an author made as a page of their own does not run in a file', () => {
  const course = smallCourse();
  const uses = { ...course.uses, blocks: new Set(['sandbox']) };
  expect(sheetOf({ ...course, uses }, 'html', packaged)).toContain('Sandboxes:');
  expect(sheetOf(course, 'html', packaged)).not.toContain('Sandboxes:');
});

test('what other sites show may be missing in a file', () => {
  const course = { ...smallCourse(), embeds: ['https://films.example'] };
  expect(sheetOf(course, 'html', packaged)).toContain('From other sites:');
});
