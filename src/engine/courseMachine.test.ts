import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';

import { emptyRecord } from '../progress/record.ts';
import { courseMachine } from './courseMachine.ts';
import {
  selectBlock,
  selectConnection,
  selectLessonAhead,
  selectFailedLesson,
  selectLessonToLoad,
  selectMode,
  selectPlace,
} from './select.ts';
import { testCourse } from './testCourse.ts';
import { cards, choice, gate, text } from './testing/buildBlocks.ts';
import { buildCourse, lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';
import { defaultLaunch } from './testing/defaultLaunch.ts';

const peerWork: CourseSpec = {
  lessons: [
    lesson('co-production', [
      text('welcome'),
      cards('principles', 3),
      choice('recall', { right: 'a' }),
      gate('on'),
      text('closing'),
    ]),
    quiz('quiz', [choice('q1'), choice('q2'), choice('q3')]),
    lesson('survey', [text('thanks')]),
  ],
  completion: { all: [{ lessons: ['co-production'] }, { passed: 'quiz' }] },
};

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
    expect(course.statuses).toEqual({ 'co-production': 'open', quiz: 'done', survey: 'open' });
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

describe('loading', () => {
  const { outline, lessons } = buildCourse(peerWork);
  const [first, second] = lessons;
  const begin = () => {
    const input = { outline, record: emptyRecord(1), now: () => 0, launch: defaultLaunch };
    return createActor(courseMachine, { input }).start();
  };

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
