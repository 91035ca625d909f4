import { describe, expect, test } from 'vitest';

import type { PlayableQuiz } from '../course/playable.ts';
import { emptyRecord } from '../progress/record.ts';
import { rightAnswer } from '../blocks/questions.ts';
import { interactionsOf } from './interactions.ts';
import { selectPlace, type CourseSnapshot } from './select.ts';
import { submittedSince } from './submitted.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';
import { choice, statement } from './testing/buildBlocks.ts';
import { quiz, type CourseSpec } from './testing/buildCourse.ts';

const course = (rules: Partial<PlayableQuiz> = {}): CourseSpec => ({
  lessons: [
    quiz('quiz', [choice('q1'), choice('q2', { right: 'ab', several: true }), statement('q3')], {
      passingScore: 0.6,
      ...rules,
    }),
  ],
});

const started = (rules: Partial<PlayableQuiz> = {}) =>
  testCourse(course(rules)).open('quiz').startQuiz();

const asked = ({ quiz: view }: TestCourse) =>
  view.step === 'asking' || view.step === 'review' ? view.questions : [];

const current = ({ quiz: view }: TestCourse) =>
  view.step === 'asking' ? view.current.question.id : view.step;

/** One tab hears what another knows. */
const tell = (one: TestCourse, other: TestCourse) =>
  one.send({ type: 'record.merged', record: other.record });

test('the intro says what waits', () => {
  expect(testCourse(course({ draw: 2, attempts: 3 })).open('quiz').quiz).toEqual({
    step: 'intro',
    questions: 2,
    passingScore: 0.6,
    retry: { kind: 'open', attemptsLeft: 3 },
    resumes: false,
    passed: null,
  });
});

test('the course machine is at the step that the quiz shows', () => {
  const played = testCourse(course({ passingScore: 1 })).open('quiz');
  const place = () => played.snapshot.value.place;
  const at = () => ({ place: { playing: { lesson: { ready: { quiz: played.quiz.step } } } } });
  const steps = [played.quiz.step];
  expect({ place: place() }).toEqual(at());
  for (const type of ['quiz.started', 'quiz.submitted', 'quiz.reviewOpened'] as const) {
    played.send({ type });
    steps.push(played.quiz.step);
    expect({ place: place() }).toEqual(at());
  }
  tell(played, played.reload().resume().startQuiz());
  expect({ place: place() }).toEqual(at());
  expect([...steps, played.quiz.step]).toEqual(['intro', 'asking', 'results', 'review', 'asking']);
});

test('what is done in a quiz is told once', () => {
  const played = started();
  const told: CourseSnapshot[] = [];
  played.listen((snapshot) => told.push(snapshot));
  played.answerQuestion('q1', 'a');
  expect(told.map(({ context }) => context.record === played.record)).toEqual([true]);
});

test('answers can be changed until the quiz is submitted, and are graded then', () => {
  const played = started().answerQuestion('q1', 'b').answerQuestion('q1', 'a');
  expect(played.quiz).toMatchObject({ step: 'asking', attempt: 1, unanswered: 2 });
  expect(asked(played).map(({ grade }) => grade)).toEqual([null, null, null]);
  played.answerQuestion('q2', 'a').submitQuiz();
  expect(played.quiz).toEqual({
    step: 'results',
    results: {
      attempt: 1,
      points: 1,
      of: 3,
      score: 0.3333,
      passed: false,
      said: null,
      inPart: false,
      judgedAnew: false,
      objectives: [],
    },
    retry: { kind: 'open', attemptsLeft: null },
    gains: true,
    missed: [expect.objectContaining({ number: 2 }), expect.objectContaining({ number: 3 })],
  });
});

test('a question of more points counts for more, for an LMS as well', () => {
  const heavy = choice('q1', { worth: 3 });
  const played = testCourse({ lessons: [quiz('quiz', [heavy, choice('q2')])] });
  played.open('quiz').startQuiz().answerQuestion('q1', 'a').submitQuiz();
  expect(played.quiz).toMatchObject({ results: { points: 3, of: 4, score: 0.75 } });
  const [submitted] = submittedSince(null, played.record);
  const told = submitted && interactionsOf(submitted, played.snapshot.context, null);
  expect(told?.map(({ id, weighting }) => [id, weighting])).toEqual([
    ['quiz.q1', 3],
    ['quiz.q2', undefined],
  ]);
});

test('an answer that does not fit the question is ignored', () => {
  const played = started().answerQuestion('q1', 'h').answerQuestion('q1', 'ab');
  const question = played.key('q1');
  played.send({ type: 'quiz.answerChanged', question, answer: { kind: 'number', value: 3 } });
  expect(played.quiz).toMatchObject({ unanswered: 3 });
});

test('an answer that was taken back counts as none', () => {
  expect(started().answerQuestion('q2', 'a').answerQuestion('q2', '').quiz).toMatchObject({
    unanswered: 3,
  });
});

test('review shows every answer with its grade, unanswered ones as wrong', () => {
  const played = started().answerQuestion('q1', 'a').submitQuiz();
  played.send({ type: 'quiz.reviewOpened' });
  expect(asked(played).map(({ grade }) => grade)).toEqual([
    { points: 1, correct: true },
    { points: 0, correct: false },
    { points: 0, correct: false },
  ]);
  expect(played.send({ type: 'quiz.resultsOpened' }).quiz.step).toBe('results');
});

describe('feedback at once', () => {
  test('a checked answer is final, and its grade is shown', () => {
    const played = started({ feedback: 'atOnce' }).answerQuestion('q1', 'b').check('q1');
    played.answerQuestion('q1', 'a');
    expect(asked(played)[0]).toMatchObject({
      answer: { kind: 'choice', chosen: [1] },
      checked: true,
      grade: { points: 0, correct: false },
    });
  });

  test('nothing is checked without an answer, or where feedback waits for the end', () => {
    const blank = started({ feedback: 'atOnce' }).check('q1').answerQuestion('q2', '').check('q2');
    expect(asked(blank).map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(asked(started().answerQuestion('q1', 'a').check('q1'))[0]).toMatchObject({
      checked: false,
      grade: null,
    });
  });

  test('an answer that was not checked counts all the same', () => {
    started({ feedback: 'atOnce' }).answerAllRight().submitQuiz().expectPassed();
  });
});

describe('retry', () => {
  test('everything: a new draw, nothing carried over', () => {
    const played = started({ draw: 1, shuffleQuestions: true, passingScore: 1 });
    const draws = new Set<string>();
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      draws.add(current(played));
      played.submitQuiz().startQuiz();
      expect(played.quiz).toMatchObject({ attempt: attempt + 1, unanswered: 1 });
    }
    expect(draws).toEqual(new Set(['q1', 'q2', 'q3']));
  });

  test('only what was wrong: right answers stay, checked, and count', () => {
    const rules = { retry: 'wrong', draw: 2, shuffleQuestions: true, passingScore: 1 } as const;
    for (let salt = 0; salt < 10; salt += 1) {
      const played = testCourse(course(rules), { record: emptyRecord(salt) }).open('quiz');
      const drawn = asked(played.startQuiz()).map(({ question }) => question.key);
      played.answerAllWrong();
      const [first] = asked(played);
      if (first === undefined) continue;
      const { key } = first.question;
      const answer = rightAnswer(first.question);
      played.send({ type: 'quiz.answerChanged', question: key, answer }).submitQuiz().startQuiz();
      expect(asked(played).map(({ question, checked }) => [question.key, checked])).toEqual([
        [drawn[0], true],
        [drawn[1], false],
      ]);
      expect(played.quiz).toMatchObject({ current: { question: { key: drawn[1] } } });
      played.answerAllRight().submitQuiz().expectPassed();
    }
  });

  test('only what was wrong, with nothing wrong: everything again', () => {
    const played = started({ retry: 'wrong' }).answerAllRight().submitQuiz().startQuiz();
    expect(played.quiz).toMatchObject({ attempt: 2, unanswered: 3 });
  });
});

describe('leaving and coming back', () => {
  test('an open attempt goes on at the question that was open', () => {
    const played = started({ shuffleOptions: true }).answerQuestion('q1', 'a');
    played.send({ type: 'quiz.questionOpened', question: played.key('q3') });
    const again = played.reload().resume();
    expect(current(again)).toBe('q3');
    expect(again.quiz).toEqual(played.quiz);
  });

  test('after a look at another page it goes on at the first question without an answer', () => {
    const played = started().answerQuestion('q1', 'a');
    played.send({ type: 'quiz.questionOpened', question: 9999 });
    expect(current(played)).toBe('q1');
    const place = played.record.run.place;
    const elsewhere = { ...played.record, run: { ...played.record.run, place: null } };
    expect(place?.value).toEqual({ lesson: 1, block: played.key('q1') });
    expect(current(played.reload({ record: elsewhere }).open('quiz'))).toBe('q2');
  });

  test('results and review come back as they were', () => {
    const played = started().submitQuiz();
    expect(played.reload().resume().quiz.step).toBe('results');
    played.send({ type: 'quiz.reviewOpened' });
    expect(played.reload().resume().quiz).toEqual(played.quiz);
  });
});

describe('two tabs', () => {
  test('draw the same questions, and share their answers', () => {
    const one = testCourse(course({ draw: 2, shuffleQuestions: true })).open('quiz');
    const other = one.reload().resume().startQuiz().answerAllRight();
    one.startQuiz();
    expect(asked(tell(one, other))).toEqual(asked(other));
  });

  test('an attempt that was submitted in one tab shows its results in the other', () => {
    const one = started();
    const other = one.reload().resume().answerAllRight().submitQuiz();
    tell(one, other).expectPassed().expectDone();
  });

  test('do not pull the place to and fro', () => {
    const one = started();
    const other = one.reload().resume();
    other.send({ type: 'quiz.questionOpened', question: other.key('q2') });
    tell(one, other);
    expect(one.record).toEqual(other.record);
    expect(current(one)).toBe('q1');
  });
});

test('in review answers can be looked at, and nothing can be tried', () => {
  const played = started().answerAllRight().submitQuiz().atLaunch({ mode: 'review' }).resume();
  expect(played.startQuiz().quiz).toMatchObject({ step: 'results', retry: { kind: 'locked' } });
  expect(played.send({ type: 'quiz.reviewOpened' }).quiz.step).toBe('review');
  const open = started().answerQuestion('q1', 'a').atLaunch({ mode: 'review' }).resume();
  expect(open.startQuiz().quiz).toMatchObject({ step: 'intro', resumes: true });
});

test('a knowledge check gives results and no pass', () => {
  const played = started({ scored: false }).answerAllRight().submitQuiz();
  expect(played.quiz).toMatchObject({ step: 'results', results: { points: 3, of: 3 } });
  expect(played.record.passed.size).toBe(0);
});

test('the quiz is left by passing it', () => {
  const played = started().finish().expectPage('quiz');
  played.answerAllRight().submitQuiz().finish();
  expect(selectPlace(played.snapshot).page).toBe('cover');
});
