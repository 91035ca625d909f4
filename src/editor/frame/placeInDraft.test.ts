import { expect, test } from 'vitest';
import { createActor } from 'xstate';

import { courseMachine } from '../../engine/courseMachine.ts';
import { selectLessons, selectPlace, selectProgress } from '../../engine/select.ts';
import { buildCourse } from '../../engine/testing/buildCourse.ts';
import { defaultLaunch } from '../../engine/testing/defaultLaunch.ts';
import { peerWork } from '../../engine/testing/peerWork.ts';
import { emptyRecord } from '../../progress/record.ts';
import { leaveUndone, meetAnew } from './placeInDraft.ts';

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

test('an author who reads to the end of lessons has done none of them', () => {
  const actor = inALesson();
  const signs = () => selectLessons(actor.getSnapshot()).map(({ status }) => status);
  leaveUndone(actor);
  const before = signs();
  actor.send({ type: 'lesson.ended', lesson: 1 });
  expect(signs()).toEqual(before);
  expect(selectProgress(actor.getSnapshot())).toMatchObject({ share: 0, lessonsDone: 0 });
});

test('a press at the end of a lesson goes on to the next, and from the last one to the cover', () => {
  const actor = inALesson();
  leaveUndone(actor);
  const current = () => selectLessons(actor.getSnapshot()).findIndex((view) => view.current);
  actor.send({ type: 'lesson.finished' });
  expect([current(), selectProgress(actor.getSnapshot()).lessonsDone]).toEqual([1, 0]);
  actor.send({ type: 'lesson.finished' });
  actor.send({ type: 'lesson.finished' });
  expect(selectPlace(actor.getSnapshot()).page).toBe('cover');
});
