import { describe, expect, test } from 'vitest';

import { selectBlock, selectPlace } from './select.ts';
import { testCourse } from './testing/testCourse.ts';
import { cards, text } from './testing/buildBlocks.ts';
import { lesson, type CourseSpec } from './testing/buildCourse.ts';
import { defaultLaunch } from './testing/defaultLaunch.ts';

import { peerWork } from './testing/peerWork.ts';

test('a learner goes through the course', () => {
  const course = testCourse(peerWork)
    .expectPage('cover')
    .open('co-production')
    .flipAll('principles')
    .answer('recall', 'a')
    .submit('recall')
    .continue()
    .expectDone('welcome', 'principles', 'recall', 'on')
    .finish()
    .expectPage('quiz')
    .startQuiz()
    .answerAllRight()
    .submitQuiz()
    .expectPassed()
    .expectDone()
    .finish()
    .expectPage('survey')
    .finish()
    .expectPage('cover');
  expect(course.report).toEqual({
    completion: 'completed',
    success: 'passed',
    score: 1,
    progress: 1,
    location: 'survey',
  });
});

describe('the end of a lesson', () => {
  test('stays shut while something is to do', () => {
    testCourse(peerWork).open('co-production').finish().expectPage('co-production');
    testCourse({ lessons: [lesson('only', [cards('cards', 1)])] })
      .open('only')
      .finish()
      .expectPage('only')
      .flipAll('cards')
      .finish()
      .expectPage('cover')
      .expectDone();
  });

  test('makes the lesson done once it is seen, and leaves the learner there', () => {
    const course = testCourse(peerWork).open('co-production').flipAll('principles');
    const end = { type: 'lesson.ended', lesson: course.lesson('co-production').key } as const;
    course.answer('recall', 'a').submit('recall').send(end);
    expect(course.statuses['co-production']).toBe('started');
    course.continue().send(end).expectPage('co-production');
    expect(course.statuses).toMatchObject({ 'co-production': 'done', quiz: 'open' });
  });

  test('completes the course where nothing else is left, before the learner goes on', () => {
    const course = testCourse({ lessons: [lesson('only', [text('one')])] }).open('only');
    course.send({ type: 'lesson.ended', lesson: course.lesson('only').key });
    expect(course.report.completion).toBe('completed');
  });

  test('counts for no other lesson: the page of one still stands while the next is opened', () => {
    const course = testCourse({ lessons: [lesson('a', [text('x')]), lesson('b', [text('y')])] });
    const left = course.lesson('a').key;
    course.open('a').finish().send({ type: 'lesson.ended', lesson: left });
    expect(course.statuses).toEqual({ a: 'done', b: 'started' });
  });

  test('leads to the next lesson at its top, also when that was seen before', () => {
    const course = testCourse({
      ...peerWork,
      navigation: 'free',
      lessons: [lesson('a', [text('one')]), lesson('b', [text('two')])],
      completion: { lessons: ['a', 'b'] },
    });
    course.open('b').open('a').finish();
    expect(selectPlace(course.snapshot)).toMatchObject({
      page: 'lesson',
      lesson: { lesson: { id: 'b' } },
      arriveAt: null,
    });
  });

  test('after the last lesson, Resume leads to what is left', () => {
    const course = testCourse({
      navigation: 'free',
      lessons: [
        lesson('a', [text('one')]),
        lesson('b', [text('two')]),
        lesson('c', [text('three')]),
      ],
    });
    course.open('c').finish().expectPage('cover').resume().expectPage('a');
    course.finish().expectPage('b').finish().expectPage('c').finish().expectPage('cover');
    course.expectDone().resume().expectPage('c');
  });

  test('where an update locked the next lesson, leads to the lesson that locks it', () => {
    const spec: CourseSpec = {
      lessons: [
        lesson('added', [text('new')]),
        lesson('begun', [cards('cards', 1)]),
        lesson('next', [text('end')]),
      ],
    };
    const { record } = testCourse(spec, { author: true }).open('begun').flipAll('cards');
    const course = testCourse(spec, { record }).resume().expectPage('begun').finish();
    expect(course.expectPage('added').statuses).toEqual({
      added: 'started',
      begun: 'done',
      next: 'locked',
    });
    course.finish().expectPage('begun').finish().expectPage('next');
  });
});

describe('a question in a lesson', () => {
  test('is graded when it is submitted, and not changed until it is opened again', () => {
    const played = testCourse(peerWork)
      .open('co-production')
      .answer('recall', 'b')
      .submit('recall')
      .answer('recall', 'a');
    const view = () => selectBlock(played.snapshot, played.key('recall'));
    expect(view()).toEqual({
      state: { kind: 'answer', answer: { kind: 'choice', chosen: [1] }, submitted: true },
      done: true,
      grade: { points: 0, correct: false },
      confidence: null,
      triesLeft: 0,
    });
    played.send({ type: 'answer.reopened', block: played.key('recall') }).answer('recall', 'a');
    expect(view()).toMatchObject({ done: true, grade: null });
    played.submit('recall');
    expect(view()).toMatchObject({ grade: { points: 1, correct: true } });
  });

  test('cannot be submitted without an answer', () => {
    const played = testCourse(peerWork)
      .open('co-production')
      .submit('recall')
      .answer('recall', '')
      .submit('recall');
    expect(selectBlock(played.snapshot, played.key('recall')).grade).toBeNull();
  });
});

describe('what is not there', () => {
  test.each([
    { type: 'lesson.opened', lesson: 999 } as const,
    { type: 'block.reached', block: 999 } as const,
    { type: 'item.opened', block: 999, item: 1 } as const,
    { type: 'range.played', block: 999, from: 0, to: 1 } as const,
    { type: 'answer.changed', block: 999, answer: { kind: 'number', value: 1 } } as const,
    { type: 'answer.submitted', block: 999 } as const,
    { type: 'answer.reopened', block: 999 } as const,
    { type: 'continue.pressed', block: 999 } as const,
    { type: 'quiz.started' } as const,
    { type: 'lesson.loadFailed', lesson: 999, cause: 'offline' } as const,
    { type: 'lesson.retried' } as const,
    { type: 'exit.confirmed' } as const,
    { type: 'author.reset' } as const,
  ])('is ignored: $type', (event) => {
    const course = testCourse(peerWork).open('co-production');
    const { record } = course;
    expect(course.send(event).expectPage('co-production').record).toBe(record);
  });

  test('nor is what stands behind a Continue, or an item that a block does not have', () => {
    const course = testCourse(peerWork).open('co-production');
    const { record } = course;
    course.flip('principles', 7).flip('recall', 1).answer('principles', 'a');
    course.send({ type: 'block.reached', block: course.key('closing') });
    expect(course.record).toBe(record);
  });
});

describe('exit', () => {
  test('can be called off, and leads back to where the learner was', () => {
    const course = testCourse(peerWork).open('co-production').flip('principles', 1);
    course.send({ type: 'block.reached', block: course.key('principles') });
    course.send({ type: 'exit.opened' }).expectPage('exit').send({ type: 'exit.cancelled' });
    expect(selectPlace(course.snapshot)).toMatchObject({
      page: 'lesson',
      arriveAt: course.key('principles'),
    });
    const cover = testCourse(peerWork).send({ type: 'exit.opened' });
    cover.send({ type: 'exit.cancelled' }).expectPage('cover');
  });

  test('is final once confirmed, until the LMS opens the course again', () => {
    const course = testCourse(peerWork).open('co-production').send({ type: 'exit.opened' });
    course.send({ type: 'exit.confirmed' }).open('co-production').expectPage('ended');
    const { record } = course;
    course.send({ type: 'connection.opened', launch: defaultLaunch, record }).expectPage('cover');
  });
});
