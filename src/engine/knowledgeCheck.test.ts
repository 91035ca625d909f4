import { describe, expect, test } from 'vitest';

import { encodeRecord } from '../progress/codec/encode.ts';
import { mergeRecords } from '../progress/merge.ts';
import { testCourse } from './testing/testCourse.ts';
import { check, choice, gate, statement, text } from './testing/buildBlocks.ts';
import { lesson } from './testing/buildCourse.ts';
import { walkToCompletion } from './walk.ts';

const spec = {
  lessons: [
    lesson('one', [
      check('check', [choice('first'), choice('second', { right: 'b' })]),
      gate('gate'),
      text('after'),
    ]),
  ],
};

const opened = () => testCourse(spec).open('one');

type Played = ReturnType<typeof opened>;

/** What a check shows, in a line a question: `first: a right`. */
function shown(played: Played, id = 'check'): readonly string[] {
  const view = played.knowledgeCheck(id);
  if (view.step === 'intro') return ['intro'];
  const head =
    view.step === 'results'
      ? `${view.right} of ${view.of} right`
      : `asks ${view.current.question.id}`;
  return [
    head,
    ...view.questions.map(({ question, answer, grade }) => {
      const letters = answer?.kind === 'choice' ? answer.chosen.map((item) => 'abc'[item]) : [];
      const verdict = grade === null ? 'open' : grade.correct ? 'right' : 'wrong';
      return `${question.id}: ${letters.join('')} ${verdict}`;
    }),
  ];
}

/** The options of the question that is asked, in their order. */
function order(played: Played, id: string): readonly number[] {
  const view = played.knowledgeCheck(id);
  return view.step === 'asking' ? view.current.order : [];
}

/** Characters of the saved state. */
const length = ({ record }: Played): number =>
  encodeRecord(record, { budget: 4_096, saves: 1 }).text.length;

const tried = (played: Played, first: string, second: string): Played =>
  played
    .startCheck('check')
    .answerInCheck('check', 'first', first)
    .answerInCheck('check', 'second', second)
    .finishCheck('check');

test('a check asks one question after the other, and tells at once', () => {
  const played = opened();
  expect(shown(played)).toEqual(['intro']);
  played.startCheck('check').answerInCheck('check', 'first', 'a');
  expect(shown(played)).toEqual(['asks first', 'first: a right', 'second:  open']);
  played.inCheck('check', { type: 'quiz.questionOpened', question: played.key('second') });
  expect(shown(played)).toEqual(['asks second', 'first: a right', 'second:  open']);
  played.answerInCheck('check', 'second', 'a').finishCheck('check');
  expect(shown(played)).toEqual(['1 of 2 right', 'first: a right', 'second: a wrong']);
});

test('what is right in part is told apart', () => {
  const partly = choice('partly', { several: true, partial: true, right: 'ab' });
  const played = testCourse({
    lessons: [lesson('one', [check('check', [partly, choice('first')])])],
  });
  played.open('one').startCheck('check');
  played.answerInCheck('check', 'partly', 'a').answerInCheck('check', 'first', 'a');
  const view = played.finishCheck('check').knowledgeCheck('check');
  expect(view.step === 'results' && [view.right, view.partly, view.of]).toEqual([1, 1, 2]);
});

test('an answer that was checked is final in the attempt', () => {
  const played = opened().startCheck('check');
  played.answerInCheck('check', 'first', 'b').answerInCheck('check', 'first', 'a');
  expect(shown(played)).toEqual(['asks first', 'first: b wrong', 'second:  open']);
});

test('the results come once every question was answered', () => {
  const played = opened().startCheck('check').answerInCheck('check', 'first', 'a');
  expect(shown(played.finishCheck('check'))[0]).toBe('asks first');
});

test('trying again asks everything again, as often as the learner likes', () => {
  const played = tried(tried(tried(opened(), 'b', 'a'), 'a', 'a'), 'a', 'b');
  expect(shown(played)).toEqual(['2 of 2 right', 'first: a right', 'second: b right']);
  expect(shown(played.startCheck('check'))).toEqual([
    'asks first',
    'first:  open',
    'second:  open',
  ]);
});

describe('what it counts for', () => {
  test('one attempt makes the block done, whatever it was worth', () => {
    const played = opened().continue();
    expect(played.idsOf([...played.record.run.blocksDone])).toEqual([]);
    tried(played, 'b', 'a').expectDone('check').continue().expectDone('gate');
  });

  test('it stays done while another attempt is open', () => {
    tried(opened(), 'a', 'b').startCheck('check').expectDone('check');
  });

  test('it is never scored and never passed', () => {
    const { record, report } = tried(opened(), 'a', 'b');
    expect({
      attempts: record.attempts.size,
      bestScores: record.bestScores.size,
      passed: record.passed.size,
      score: report.score,
      success: report.success,
    }).toEqual({ attempts: 0, bestScores: 0, passed: 0, score: null, success: 'unknown' });
  });

  test('its questions count for nothing by themselves', () => {
    const played = tried(opened(), 'a', 'b').continue().finish();
    expect(played.completed).toBe(true);
    expect(played.idsOf([...played.record.run.blocksDone])).toEqual(['check', 'gate', 'after']);
  });

  test('a walk through the course answers it', () => {
    const { built } = opened();
    expect(walkToCompletion(built.outline, built.lessons).completed).toBe(true);
  });
});

test('nothing can be done in a check behind a Continue that is shut', () => {
  const played = testCourse({
    lessons: [
      lesson('one', [choice('before'), gate('gate'), check('hidden', [statement('true')])]),
    ],
  }).open('one');
  expect(shown(played.startCheck('hidden'), 'hidden')).toEqual(['intro']);
});

describe('what is kept', () => {
  test('another visit finds the same question, answers and feedback', () => {
    const played = opened().startCheck('check').answerInCheck('check', 'first', 'b');
    const again = played.reload().resume();
    expect(shown(again)).toEqual(['asks second', 'first: b wrong', 'second:  open']);
  });

  test('another visit goes on with an answer that was not checked', () => {
    const played = opened().startCheck('check');
    const answer = { kind: 'choice', chosen: [1] } as const;
    const first = played.key('first');
    played.inCheck('check', { type: 'quiz.answerChanged', question: first, answer });
    expect(shown(played.reload().resume())).toEqual([
      'asks first',
      'first: b open',
      'second:  open',
    ]);
  });

  test('another visit finds the results', () => {
    const played = tried(opened(), 'a', 'a');
    expect(shown(played.reload().resume())).toEqual(shown(played));
  });

  test('options stay in their order within an attempt', () => {
    const mixed = testCourse({
      lessons: [lesson('one', [check('mixed', [choice('q', { options: 8 })], { shuffle: true })])],
    }).open('one');
    const before = order(mixed.startCheck('mixed'), 'mixed');
    expect(order(mixed.reload().resume(), 'mixed')).toEqual(before);
    mixed.answerInCheck('mixed', 'q', 'a').finishCheck('mixed').startCheck('mixed');
    expect(order(mixed, 'mixed')).not.toEqual(before);
  });

  test('the place is the check, not its question', () => {
    const played = opened().startCheck('check').answerInCheck('check', 'first', 'a');
    expect(played.record.run.place?.value.block).toBe(played.key('check'));
  });

  test('starting the course again starts the check again', () => {
    const played = tried(opened(), 'a', 'b').send({ type: 'course.restarted' }).open('one');
    expect(shown(played)).toEqual(['intro']);
    expect(played.record.run.blocksDone.size).toBe(0);
  });

  test('the saved state does not grow with the number of attempts', () => {
    const played = tried(opened(), 'a', 'b');
    const once = length(played);
    for (let round = 0; round < 50; round += 1) tried(played, 'b', 'a');
    // A few characters for clocks, which rise with every change.
    expect(length(tried(played, 'a', 'b')) - once).toBeLessThan(10);
  });
});

describe('in two tabs', () => {
  test('what one tab answers the other shows', () => {
    const here = opened().startCheck('check');
    const there = here.reload().resume();
    here.answerInCheck('check', 'first', 'b');
    there.send({ type: 'record.merged', record: here.record });
    expect(shown(there).slice(1)).toEqual(['first: b wrong', 'second:  open']);
  });

  test('a new attempt in one tab opens in the other', () => {
    const here = tried(opened(), 'a', 'b');
    const there = here.reload().resume();
    here.startCheck('check');
    there.send({ type: 'record.merged', record: here.record });
    expect(shown(there)).toEqual(shown(here));
  });

  test('both agree, whoever tells the other first', () => {
    const here = opened().startCheck('check').answerInCheck('check', 'first', 'a');
    const there = opened().startCheck('check').answerInCheck('check', 'first', 'b');
    there.answerInCheck('check', 'second', 'b').finishCheck('check');
    const one = mergeRecords(here.record, there.record);
    expect(mergeRecords(there.record, here.record)).toEqual(one);
    here.send({ type: 'record.merged', record: there.record });
    expect(here.record).toEqual(one);
  });
});
