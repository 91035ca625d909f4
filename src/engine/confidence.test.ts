import { expect, test } from 'vitest';

import type { Confidence } from '../core/confidence.ts';
import { compileFixture } from '../blocks/compileFixture.ts';
import { openTextFixtures } from '../blocks/openText/fixtures.ts';
import { mergeRecords } from '../progress/merge.ts';
import { interactionsOf } from './interactions.ts';
import { selectBlock } from './select.ts';
import { submittedSince } from './submitted.ts';
import { type BlockSpec, check, choice } from './testing/buildBlocks.ts';
import { lesson, quiz } from './testing/buildCourse.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';

const course = {
  lessons: [
    lesson('lesson', [
      choice('asked', { confidence: true, tries: 2 }),
      choice('plain'),
      check('check', [choice('inCheck', { confidence: true }), choice('second')]),
    ]),
    quiz('quiz', [choice('inQuiz', { confidence: true }), choice('other')]),
  ],
};

const opened = (id: string) => testCourse({ navigation: 'free', ...course }).open(id);

const submit = (played: TestCourse, id: string, confidence?: Confidence) =>
  played.send({
    type: 'answer.submitted',
    block: played.key(id),
    ...(confidence !== undefined && { confidence }),
  });

const said = (played: TestCourse, id: string) =>
  selectBlock(played.snapshot, played.key(id)).confidence;

const sayInQuiz = (played: TestCourse, id: string, confidence: Confidence) =>
  played.send({ type: 'quiz.confidenceSaid', question: played.key(id), confidence });

const inQuiz = ({ quiz: view }: TestCourse) =>
  view.step === 'asking' || view.step === 'review'
    ? Object.fromEntries(
        view.questions.map(({ question, confidence }) => [question.id, confidence]),
      )
    : view.step;

test('how sure a learner is belongs to the try with which they say it', () => {
  const played = opened('lesson').answer('asked', 'b');
  submit(played, 'asked', 'sure');
  expect([said(played, 'asked'), said(played.reload().resume(), 'asked')]).toEqual([
    'sure',
    'sure',
  ]);
  played.send({ type: 'answer.reopened', block: played.key('asked') }).answer('asked', 'a');
  expect(said(submit(played, 'asked'), 'asked')).toBe(null);
});

test('a try is counted once, whatever is said with it', () => {
  const played = submit(opened('lesson').answer('asked', 'b'), 'asked', 'guessing');
  expect(selectBlock(played.snapshot, played.key('asked')).triesLeft).toBe(1);
});

test('of a question that does not ask, nothing is kept', () => {
  const played = submit(opened('lesson').answer('plain', 'a'), 'plain', 'sure');
  expect(played.record.run.traces.size).toBe(0);
  const inThatQuiz = opened('quiz').startQuiz();
  const before = inThatQuiz.record;
  expect(sayInQuiz(inThatQuiz, 'other', 'sure').record).toBe(before);
});

test('in a knowledge check it is kept before the answer is checked, and asked anew in a new attempt', () => {
  const played = opened('lesson').startCheck('check');
  const ask = () => {
    const view = played.knowledgeCheck('check');
    return view.step === 'intro' ? view.step : view.questions.map(({ confidence }) => confidence);
  };
  const question = played.key('inCheck');
  played.inCheck('check', { type: 'quiz.confidenceSaid', question, confidence: 'sure' });
  played.inCheck('check', { type: 'quiz.confidenceSaid', question, confidence: 'fairly' });
  expect(ask()).toEqual(['fairly', null]);
  played.answerInCheck('check', 'inCheck', 'b');
  played.inCheck('check', { type: 'quiz.confidenceSaid', question, confidence: 'guessing' });
  played.answerInCheck('check', 'second', 'a').finishCheck('check');
  expect(ask()).toEqual(['fairly', null]);
  expect((played.startCheck('check'), ask())).toEqual([null, null]);
});

test('in a quiz it can be changed until the attempt is over, and the last word stands on both devices', () => {
  const played = opened('quiz').startQuiz().answerQuestion('inQuiz', 'a');
  sayInQuiz(played, 'inQuiz', 'sure');
  const earlier = played.record;
  sayInQuiz(played, 'inQuiz', 'guessing');
  expect([inQuiz(played), mergeRecords(earlier, played.record)]).toEqual([
    { inQuiz: 'guessing', other: null },
    played.record,
  ]);
  played.answerQuestion('other', 'a').submitQuiz();
  const over = played.record;
  expect(sayInQuiz(played, 'inQuiz', 'sure').record).toBe(over);
  expect(inQuiz(played.send({ type: 'quiz.reviewOpened' }))).toEqual({
    inQuiz: 'guessing',
    other: null,
  });
});

/** A quiz that is handed in: what an LMS is told, and what it is worth. */
function handedIn(confidence: Confidence | null) {
  const played = opened('quiz').startQuiz().answerQuestion('inQuiz', 'a');
  if (confidence !== null) sayInQuiz(played, 'inQuiz', confidence);
  const { snapshot, record } = played.answerQuestion('other', 'b').submitQuiz();
  const told = submittedSince(null, record).map((each) =>
    interactionsOf(each, { ...snapshot.context, record }, null),
  );
  return { told, best: record.bestScores };
}

test('no score and no word to an LMS depends on it', () => {
  expect(handedIn('sure')).toEqual(handedIn(null));
  expect(handedIn('guessing')).toEqual(handedIn(null));
});

const words: BlockSpec = (nextKey) => ({
  ...compileFixture('openText', openTextFixtures.compared),
  key: nextKey(),
});

test('own words are rated once they are saved, changed at will, and rated anew when they are', () => {
  const played = testCourse({ lessons: [lesson('lesson', [words])] }).open('lesson');
  const block = played.key('in-your-words');
  const rating = () => selectBlock(played.snapshot, block).confidence;
  const rate = (given: Confidence) => played.send({ type: 'answer.rated', block, rating: given });
  played.send({ type: 'answer.changed', block, answer: { kind: 'text', text: 'Work.' } });
  rate('sure');
  const before = rating();
  played.send({ type: 'answer.submitted', block });
  rate('sure');
  const earlier = played.record;
  rate('guessing');
  expect([before, rating(), mergeRecords(earlier, played.record)]).toEqual([
    null,
    'guessing',
    played.record,
  ]);
  played.send({ type: 'answer.reopened', block }).send({ type: 'answer.submitted', block });
  expect(rating()).toBe(null);
});
