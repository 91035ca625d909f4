import { expect, test } from 'vitest';
import { createActor } from 'xstate';

import { courseMachine } from '../../engine/courseMachine.ts';
import { selectPlace, selectProgress } from '../../engine/select.ts';
import { buildCourse } from '../../engine/testing/buildCourse.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import { peerWork } from '../../engine/testing/peerWork.ts';
import { emptyRecord } from '../../progress/record.ts';
import { meetAnew } from './placeInDraft.ts';

/** A course that an author has before them, in a lesson. */
function inALesson() {
  const input = { ...buildCourse(peerWork), record: emptyRecord(1), now: () => 0, author: true };
  const actor = createActor(courseMachine, { input: { ...input, launch: defaultLaunch } }).start();
  actor.send({ type: 'lesson.opened', lesson: 1 });
  return actor;
}

test('back at the cover an author is somebody who comes for the first time', () => {
  const actor = inALesson();
  meetAnew(actor);
  expect(selectPlace(actor.getSnapshot()).page).toBe('lesson');
  actor.send({ type: 'cover.opened' });
  expect(selectProgress(actor.getSnapshot()).started).toBe(true);
  meetAnew(actor);
  expect(selectProgress(actor.getSnapshot()).started).toBe(false);
  expect(selectPlace(actor.getSnapshot())).toEqual({ page: 'cover', resume: null });
});
