import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';

import { emptyRecord } from '../progress/record.ts';
import { courseMachine } from './courseMachine.ts';
import { selectBlock, selectConnection, selectMode, selectPlace } from './select.ts';
import { testCourse } from './testing/testCourse.ts';
import { buildCourse } from './testing/buildCourse.ts';
import { defaultLaunch } from './testing/defaultLaunch.ts';

import { peerWork } from './testing/peerWork.ts';

describe('coming back', () => {
  test('begins on the cover, which knows the lesson and the block', () => {
    const course = testCourse(peerWork).open('co-production').flip('principles', 1);
    course.send({ type: 'block.reached', block: course.key('principles') });
    const again = course.reload().expectPage('cover').resume();
    expect(selectPlace(again.snapshot)).toMatchObject({
      page: 'lesson',
      arriveAt: course.key('principles'),
    });
    expect(selectBlock(again.snapshot, course.key('principles')).state).toEqual({
      kind: 'items',
      items: [1],
    });
  });

  test('a lesson can be opened at a block; one behind a Continue is the top', () => {
    const course = testCourse(peerWork);
    const opened = (id: string) => {
      course.send({ type: 'lesson.opened', lesson: 1, block: course.key(id) });
      return selectPlace(course.snapshot);
    };
    expect(opened('recall')).toMatchObject({ arriveAt: course.key('recall') });
    expect(opened('closing')).toMatchObject({ arriveAt: null });
    course.open('co-production').send({ type: 'lesson.opened', lesson: 1, block: 999 });
    expect(course.record.run.place?.value.block).not.toBe(999);
  });

  test('what two devices did together is done', () => {
    const here = testCourse(peerWork).open('co-production').flip('principles', 1);
    const there = testCourse(peerWork).open('co-production').flip('principles', 2, 3);
    here.send({ type: 'record.merged', record: there.record }).expectDone('principles');
  });

  test('start again forgets, and keeps completion and pass', () => {
    const course = testCourse(peerWork, { author: true }).open('quiz').startQuiz().answerAllRight();
    course.submitQuiz().open('co-production').finish().expectDone();
    course.send({ type: 'course.restarted' }).expectPage('cover').expectDone();
    expect(course.statuses).toEqual({ 'co-production': 'open', quiz: 'open', survey: 'open' });
    expect(selectPlace(course.snapshot)).toEqual({ page: 'cover', resume: null });
  });

  test('an author can begin as if nothing had been done', () => {
    const course = testCourse(peerWork, { author: true }).open('quiz').startQuiz().answerAllRight();
    course.submitQuiz().send({ type: 'author.reset' }).expectPage('quiz');
    expect(course.quiz.step).toBe('intro');
    expect(course.statuses).toEqual({ 'co-production': 'open', quiz: 'started', survey: 'open' });
  });
});

describe('the connection', () => {
  const built = buildCourse(peerWork);
  const [known] = [testCourse(peerWork).open('co-production').flip('principles', 2)];
  const start = () => {
    const input = { ...built, record: emptyRecord(1), now: () => 0 };
    return createActor(courseMachine, { input }).start();
  };
  const opened = {
    type: 'connection.opened',
    launch: defaultLaunch,
    record: known.record,
  } as const;

  test('before it stands there is only the cover', () => {
    const actor = start();
    actor.send({ type: 'lesson.opened', lesson: 1 });
    actor.send({ type: 'exit.opened' });
    actor.send({ type: 'course.restarted' });
    expect(selectPlace(actor.getSnapshot())).toEqual({ page: 'connecting' });
    expect(selectConnection(actor.getSnapshot())).toBe('connecting');
  });

  test('brings the record, salt and all', () => {
    const actor = start();
    actor.send(opened);
    expect(actor.getSnapshot().context.record).toEqual(known.record);
    expect(selectPlace(actor.getSnapshot())).toMatchObject({
      page: 'cover',
      resume: { lesson: { id: 'co-production' } },
    });
  });

  test('may falter, recover and end; the course plays on', () => {
    const actor = start();
    const states = [opened, 'degraded', 'restored', 'ended'].map((event) => {
      if (event === opened) actor.send(opened);
      if (event === 'degraded') actor.send({ type: 'connection.degraded' });
      if (event === 'restored') actor.send({ type: 'connection.restored' });
      if (event === 'ended') actor.send({ type: 'connection.ended' });
      return selectConnection(actor.getSnapshot());
    });
    expect(states).toEqual(['active', 'degraded', 'active', 'ended']);
    actor.send({ type: 'lesson.opened', lesson: 1 });
    expect(selectPlace(actor.getSnapshot()).page).toBe('lesson');
  });

  test('opened again, it merges: nothing that was done meanwhile is lost', () => {
    const actor = start();
    actor.send(opened);
    actor.send({ type: 'lesson.opened', lesson: 1 });
    const block = known.key('principles');
    actor.send({ type: 'item.opened', block, item: 3 });
    actor.send({ type: 'connection.ended' });
    actor.send({ ...opened, record: emptyRecord(9) });
    expect(selectConnection(actor.getSnapshot())).toBe('active');
    expect(selectBlock(actor.getSnapshot(), block).state).toEqual({ kind: 'items', items: [2, 3] });
  });

  test('the mode is that of the launch, or the author’s', () => {
    const course = testCourse(peerWork, { launch: { mode: 'browse' } });
    expect(selectMode(course.snapshot)).toBe('browse');
    expect(selectMode(course.send({ type: 'author.unlocked' }).snapshot)).toBe('author');
  });
});
