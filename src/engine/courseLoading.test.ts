import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';

import { emptyRecord } from '../progress/record.ts';
import { courseMachine } from './courseMachine.ts';
import {
  selectBlock,
  selectLessonAhead,
  selectFailedLesson,
  selectLessonToLoad,
  selectPlace,
} from './select.ts';
import { testCourse } from './testing/testCourse.ts';
import { buildCourse } from './testing/buildCourse.ts';
import { defaultLaunch } from './testing/defaultLaunch.ts';

import { peerWork } from './testing/peerWork.ts';

describe('loading', () => {
  const { outline, lessons } = buildCourse(peerWork);
  const [first, second] = lessons;
  const begin = () => {
    const input = { outline, record: emptyRecord(1), now: () => 0, launch: defaultLaunch };
    return createActor(courseMachine, { input }).start();
  };

  test('a lesson that is there already, or is of no such course, changes nothing', () => {
    const actor = begin();
    if (first === undefined) throw new Error('The course has lessons.');
    actor.send({ type: 'lesson.loaded', lesson: first });
    const there = actor.getSnapshot();
    actor.send({ type: 'lesson.loaded', lesson: first });
    actor.send({ type: 'lesson.loaded', lesson: { ...first, key: 999 } });
    expect(actor.getSnapshot()).toBe(there);
  });

  test('a lesson is waited for, may fail, and is asked for again', () => {
    const actor = begin();
    const pages: unknown[] = [];
    actor.subscribe((snapshot) => {
      const place = selectPlace(snapshot);
      pages.push([
        place.page === 'failed' ? [place.cause, place.failures] : place.page,
        selectLessonToLoad(snapshot),
        selectFailedLesson(snapshot),
      ]);
    });
    actor.send({ type: 'lesson.opened', lesson: 1 });
    actor.send({ type: 'lesson.loadFailed', lesson: 2, cause: 'offline' });
    actor.send({ type: 'lesson.loadFailed', lesson: 1, cause: 'offline' });
    actor.send({ type: 'lesson.retried' });
    actor.send({ type: 'lesson.loadFailed', lesson: 1, cause: 'signedOut' });
    actor.send({ type: 'lesson.retried' });
    if (first !== undefined) actor.send({ type: 'lesson.loaded', lesson: first });
    expect(pages).toEqual([
      ['loading', 1, null],
      ['loading', 1, null],
      [['offline', 1], null, 1],
      [['offline', 1], 1, null],
      [['signedOut', 2], null, 1],
      [['signedOut', 2], 1, null],
      ['lesson', null, null],
    ]);
  });

  test('the next lesson is asked for ahead of need', () => {
    const actor = begin();
    const ahead = () => selectLessonAhead(actor.getSnapshot());
    expect(ahead()).toBe(1);
    if (first !== undefined) actor.send({ type: 'lesson.loaded', lesson: first });
    expect(ahead()).toBeNull();
    actor.send({ type: 'lesson.opened', lesson: 1 });
    expect(ahead()).toBe(2);
    if (second !== undefined) actor.send({ type: 'lesson.loaded', lesson: second });
    expect(ahead()).toBeNull();
  });

  test('a lesson that comes twice does not disturb the one that is read', () => {
    const course = testCourse(peerWork).open('co-production');
    const before = selectPlace(course.snapshot);
    course.send({ type: 'lesson.loaded', lesson: { ...course.lesson('co-production') } });
    expect(selectPlace(course.snapshot)).toBe(before);
  });

  test('an edited course asks for its lessons again and keeps the place', () => {
    const course = testCourse(peerWork).open('co-production').flip('principles', 1);
    course.send({ type: 'block.reached', block: course.key('recall') });
    const edited = { ...outline, language: 'ar' };
    course.send({ type: 'course.replaced', outline: edited });
    expect(selectLessonToLoad(course.snapshot)).toBe(1);
    if (first !== undefined) course.send({ type: 'lesson.loaded', lesson: first });
    expect(selectPlace(course.snapshot)).toMatchObject({
      page: 'lesson',
      arriveAt: course.key('recall'),
    });
    expect(selectBlock(course.snapshot, course.key('principles')).state).not.toBeNull();
  });

  test('an edited course without the lesson shows the cover, and loses nothing', () => {
    const course = testCourse(peerWork).open('co-production').flip('principles', 1);
    const { record } = course;
    const without = { ...outline, lessons: outline.lessons.slice(1) };
    course.send({ type: 'course.replaced', outline: without }).expectPage('cover');
    expect(course.record).toBe(record);
    expect(selectPlace(course.snapshot)).toEqual({ page: 'cover', resume: null });
    course.send({ type: 'course.replaced', outline }).resume();
    expect(selectLessonToLoad(course.snapshot)).toBe(1);
  });

  test('an edited quiz goes on with what was answered', () => {
    const course = testCourse(peerWork, { author: true }).open('quiz').startQuiz();
    course.answerQuestion('q1', 'a').send({ type: 'course.replaced', outline });
    if (second !== undefined) course.send({ type: 'lesson.loaded', lesson: second });
    expect(course.quiz).toMatchObject({ step: 'asking', unanswered: 2 });
  });
});
