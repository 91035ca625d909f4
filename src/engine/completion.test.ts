import { expect, test } from 'vitest';

import { testCourse } from './testing/testCourse.ts';
import { cards, choice, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CompletionSpec, type CourseSpec } from './testing/buildCourse.ts';

const course = (completion: CompletionSpec): CourseSpec => ({
  navigation: 'free',
  completion,
  lessons: [
    lesson('first', [text('a'), cards('b', 1)]),
    lesson('second', [text('c')]),
    quiz('quiz', [choice('q')]),
  ],
});

const done = (spec: CompletionSpec) => {
  const start = testCourse(course(spec));
  return {
    atStart: start.completed,
    withFirst: start.open('first').flipAll('b').finish().completed,
    withQuiz: start.open('quiz').startQuiz().answerAllRight().submitQuiz().completed,
    withAll: start.open('second').finish().completed,
  };
};

test('lessons that are named must be done; a quiz among them must be passed', () => {
  expect(done({ lessons: ['first'] })).toMatchObject({ atStart: false, withFirst: true });
  expect(done({ lessons: ['first', 'quiz'] })).toMatchObject({ withFirst: false, withQuiz: true });
});

test('a share counts blocks, and a quiz as one block', () => {
  expect(done({ share: 0.5 })).toMatchObject({ atStart: false, withFirst: true });
  expect(done({ share: 0.75 })).toMatchObject({ withFirst: false, withQuiz: true });
  expect(done({ share: 1 })).toMatchObject({ withQuiz: false, withAll: true });
});

test('a quiz that must be passed', () => {
  expect(done({ passed: 'quiz' })).toMatchObject({ withFirst: false, withQuiz: true });
});

test('rules combine', () => {
  const rules: readonly CompletionSpec[] = [{ lessons: ['second'] }, { passed: 'quiz' }];
  expect(done({ any: rules })).toMatchObject({ withFirst: false, withQuiz: true });
  expect(done({ all: rules })).toMatchObject({ withQuiz: false, withAll: true });
});

test('the course is completed once, at the moment that met the rule', () => {
  const once = testCourse(course({ lessons: ['second'] }))
    .open('second')
    .finish();
  const { completedAt } = once.record;
  expect(completedAt).not.toBeNull();
  once.open('first').flipAll('b').finish();
  expect(once.record.completedAt).toBe(completedAt);
});
