import { expect, test } from 'vitest';

import { checkCourse } from '../../src/course/check/checkCourse.ts';
import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';
import { isLong } from '../effort.ts';
import { cmi5Desk } from './cmi5Desk.ts';
import type { Standard } from './desk.ts';
import { isKept, sitDown, work } from './play.ts';
import { doLesson } from './script.ts';
import { scorm12Desk, scorm2004Desk } from './scormDesk.ts';
import { PATIENCE } from './tryAll.ts';

const course = await referenceCourse();
// Both editions of SCORM speak by the same calls: what a page that goes leaves there is the same.
const standards = [scorm12Desk, ...(isLong ? [scorm2004Desk] : []), cmi5Desk];
const LESSONS = course.lessons.map(({ id }) => id);

/** The reference course as learners get it, compiled from its files. */
async function referenceCourse(): Promise<PlayableCourse> {
  const files = await readCourseFolder('courses/peer-work');
  const { course: checked } = checkCourse(files, { folderName: 'peer-work' });
  if (checked === null) throw new Error('The reference course cannot be played.');
  const { lock } = updateLock(checked, checked.lock);
  return compileCourse(checked, lock, checked.course.language);
}

/** The whole reference course, in a new page for every single action. */
async function killAfterEach({ openDesk }: Standard): Promise<number> {
  const desk = openDesk();
  let actions = 0;
  let sitting = await sitDown(desk, course);
  const { browser } = sitting;
  await browser.clock.advance(100);
  for (const event of LESSONS.flatMap((id) => doLesson(course, id).flat())) {
    sitting.learner.session.actor.send(event);
    // Half of the actions have been gathered and sent when the page goes, half have not.
    await browser.clock.advance(actions % 2 === 0 ? 0 : 1_200);
    sitting.learner.kill();
    const before = sitting.learner.record();
    const { lesson } = sitting.learner.session.actor.getSnapshot().context;
    sitting = await sitDown(desk, course, browser);
    actions += 1;
    const kept = isKept(before, sitting.learner.record());
    expect([actions, event.type, kept]).toEqual([actions, event.type, true]);
    if (lesson !== null) await work(sitting, [[{ type: 'lesson.opened', lesson }]]);
  }
  expect(sitting.learner.record().completedAt).not.toBeNull();
  return actions;
}

test.each(standards)('$name: killed after every single action', PATIENCE, async (standard) => {
  const actions = await killAfterEach(standard);
  console.log(`${standard.name}: pages killed ${actions}, states lost 0`);
});
