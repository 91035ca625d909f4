import { expect, test } from 'vitest';

import { testCourse } from './testing/testCourse.ts';
import { choice, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';
import { selectLessons } from './select.ts';
import { TestCourse } from './testing/testCourse.ts';

const first = lesson('first', [text('one')]);
const second = lesson('second', [text('two'), text('more')]);
const test3 = quiz('quiz', [choice('q')]);
const last = lesson('last', [text('three')]);
const inOrder: CourseSpec = {
  lessons: [first, second, test3, last],
  completion: { passed: 'quiz' },
};

test('a lesson opens when all before it are done, a quiz when it is passed', () => {
  const course = testCourse(inOrder);
  expect(course.statuses).toEqual({
    first: 'open',
    second: 'locked',
    quiz: 'locked',
    last: 'locked',
  });
  course.open('first').finish().finish().startQuiz().answerAllWrong().submitQuiz();
  expect(course.statuses).toEqual({
    first: 'done',
    second: 'done',
    quiz: 'started',
    last: 'locked',
  });
  course.startQuiz().answerAllRight().submitQuiz();
  expect(course.statuses).toEqual({ first: 'done', second: 'done', quiz: 'done', last: 'open' });
});

test('a locked lesson names the lesson before it that is to be done, and cannot be opened', () => {
  const course = testCourse(inOrder).open('first').finish().open('last').expectPage('second');
  expect(selectLessons(course.snapshot).map(({ lock }) => lock)).toEqual([
    null,
    null,
    { kind: 'afterLesson', lesson: course.lesson('second').key },
    { kind: 'afterLesson', lesson: course.lesson('quiz').key },
  ]);
});

test('free navigation has no locks', () => {
  const course = testCourse({ ...inOrder, navigation: 'free' })
    .open('last')
    .expectPage('last');
  expect(course.statuses).toEqual({ first: 'open', second: 'open', quiz: 'open', last: 'started' });
});

test('everything is open for authors, for whoever looks around or back, and after completion', () => {
  testCourse(inOrder, { author: true }).open('last').expectPage('last');
  testCourse(inOrder).atLaunch({ mode: 'browse' }).open('last').expectPage('last');
  testCourse(inOrder).atLaunch({ mode: 'review' }).open('last').expectPage('last');
  testCourse({ ...inOrder, completion: { lessons: ['first'] } })
    .open('first')
    .finish()
    .expectDone()
    .open('last')
    .expectPage('last');
});

test('an update that puts lessons first does not close one in which something was done', () => {
  const course = testCourse(inOrder).open('first').finish().finish();
  const { outline, lessons } = course.built;
  const added = [98, 99].map((key) => ({ ...course.lesson('first'), key, id: `added-${key}` }));
  const inOutline = added.map((each) => ({
    ...each,
    type: 'lesson' as const,
    blocks: [each.key + 100],
    required: [],
  }));
  const updated = {
    outline: { ...outline, lessons: [...inOutline, ...outline.lessons] },
    lessons: [...added, ...lessons],
  };
  const again = new TestCourse(updated, { record: course.record });
  expect(again.statuses).toEqual({
    'added-98': 'open',
    'added-99': 'locked',
    first: 'done',
    second: 'done',
    quiz: 'locked',
    last: 'locked',
  });
  again.resume().expectPage('added-98');
  again.open('second').finish().expectPage('added-98');
});
