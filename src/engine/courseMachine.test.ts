import { expect, test } from 'vitest';

import { testCourse } from './testCourse.ts';
import { cards, choice, gate, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';

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
  ],
};

test('a learner goes through a lesson and passes the quiz', () => {
  const course = testCourse(peerWork)
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
    .expectDone();
  expect(course.report).toEqual({
    completion: 'completed',
    success: 'passed',
    score: 1,
    progress: 1,
    location: 'quiz',
  });
});
