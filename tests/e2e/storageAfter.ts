import { fakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { visit } from '../../src/session/testing/visitor.ts';
import { doLesson, referenceCourse } from '../faults/script.ts';

/** Enough for everything to be saved. */
const A_WHILE = 5_000;

/**
 * What the browser holds of a learner who has done some lessons of the reference course without an
 * LMS, everything in them right: played by the player's own session, on no page at all.
 */
export async function storageAfter(
  lessons: readonly string[],
): Promise<readonly (readonly [key: string, text: string])[]> {
  const course = await referenceCourse();
  const browser = fakeBrowser();
  const learner = await visit({ browser, course });
  await browser.clock.advance(A_WHILE);
  for (const id of lessons) {
    for (const step of doLesson(course, id)) await learner.act(...step);
  }
  await browser.clock.advance(A_WHILE);
  learner.tab.leave();
  await browser.clock.advance(A_WHILE);
  return [...browser.storage.texts];
}
