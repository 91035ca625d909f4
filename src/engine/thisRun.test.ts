import { describe, expect, test } from 'vitest';

import { selectBody, selectLessons, selectPlace, selectProgress } from './select.ts';
import { cards, choice, gate, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';

const spec: CourseSpec = {
  lessons: [
    lesson('first', [cards('cards', 2), gate('on'), text('more')]),
    quiz('quiz', [choice('q1'), choice('q2'), choice('q3')]),
    lesson('last', [text('thanks')]),
  ],
};

const first = (played: TestCourse) => played.open('first').flipAll('cards').continue().finish();
const passed = (played: TestCourse) => played.startQuiz().answerAllRight().submitQuiz();
const completed = () =>
  passed(first(testCourse(spec)))
    .finish()
    .finish();
const again = () => completed().send({ type: 'course.restarted' });

const progress = ({ snapshot }: TestCourse) => selectProgress(snapshot);

describe('who starts a completed course again', () => {
  test('finds it at its beginning, and their completion kept', () => {
    expect(progress(completed())).toMatchObject({ share: 1, completed: true });
    const played = again();
    expect(progress(played)).toEqual({
      share: 0,
      minutesLeft: 30,
      lessonsDone: 0,
      completed: false,
      completedBefore: true,
      started: false,
    });
    expect(selectPlace(played.snapshot)).toEqual({ page: 'cover', resume: null });
    expect(selectLessons(played.snapshot).map((view) => [view.status, view.passedBefore])).toEqual([
      ['open', false],
      ['open', true],
      ['open', false],
    ]);
  });

  test('meets every Continue anew, and may go to any lesson', () => {
    const played = again().open('first');
    expect(selectBody(played.snapshot)).toMatchObject({ atEnd: false });
    expect(played.finish().statuses['first']).toBe('started');
    expect(played.open('last').statuses['last']).toBe('started');
  });

  test('comes into the quiz at its intro, which knows of the pass', () => {
    const played = again().open('quiz');
    expect(played.quiz).toMatchObject({ step: 'intro', passed: 1, resumes: false });
    expect(played.startQuiz().quiz).toMatchObject({ step: 'asking', attempt: 2 });
    expect(played.reload().resume().quiz).toMatchObject({ step: 'asking', attempt: 2 });
  });

  test('is told of nothing but beginning: the LMS keeps all that it knows', () => {
    expect(again().report).toMatchObject({
      completion: 'completed',
      success: 'passed',
      progress: 1,
    });
  });

  test('comes to its end again by passing anew', () => {
    const played = passed(first(again()));
    expect(played.statuses).toMatchObject({ first: 'done', quiz: 'done', last: 'open' });
    expect(progress(played.finish().finish())).toMatchObject({ share: 1, completed: true });
  });

  test('may let the earlier pass stand, and go on', () => {
    const played = first(again()).finish();
    expect(played.statuses).toMatchObject({ first: 'done', quiz: 'done', last: 'started' });
  });

  test('does not pass again by an attempt that fails', () => {
    const played = first(again()).startQuiz().submitQuiz();
    expect(played.quiz).toMatchObject({ step: 'results', results: { passed: false } });
    expect(played.statuses).toMatchObject({ quiz: 'started' });
  });
});

test('an attempt that is open when the course is started again waits behind the intro', () => {
  const played = first(testCourse(spec)).startQuiz().answerQuestion('q1', 'a');
  played.send({ type: 'course.restarted' });
  expect(progress(played)).toMatchObject({ share: 0, started: false });
  first(played);
  expect(played.quiz).toMatchObject({ step: 'intro', resumes: true });
  expect(played.startQuiz().quiz).toMatchObject({ step: 'asking', attempt: 1, unanswered: 2 });
});

test('the bar moves with each question that is answered, and stays after a failed attempt', () => {
  const played = first(testCourse(spec)).startQuiz();
  const share = () => Math.round(progress(played).share * 120);
  const shares = [share()];
  for (const id of ['q1', 'q2', 'q3']) {
    played.answerQuestion(id, 'b');
    shares.push(share());
  }
  expect(shares).toEqual([40, 50, 60, 70]);
  expect(progress(played.submitQuiz()).share * 120).toBeCloseTo(70);
  expect(played.report.progress).toBeCloseTo(1 / 3);
  expect(progress(passed(played)).share * 120).toBeCloseTo(80);
});
