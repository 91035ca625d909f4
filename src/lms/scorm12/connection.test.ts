import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsConnection, LmsFailure } from '../port.ts';
import { fakeScorm12, type FakeScorm12 } from '../testing/fakeScorm12.ts';
import { reportOf } from '../testing/reports.ts';
import { openScorm12 } from './connection.ts';

function opened(result: Result<LmsConnection, LmsFailure>): LmsConnection {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

const LENIENT = { strict: false, log: () => undefined };

const open = (lms: FakeScorm12): LmsConnection =>
  opened(openScorm12(lms.api, 'https://lms.test', LENIENT));

test('the first launch says incomplete and suspend at once', () => {
  const lms = fakeScorm12({ 'cmi.core.lesson_status': 'not attempted' });
  open(lms);
  expect(lms.calls).toEqual([
    'LMSInitialize ""',
    'LMSSetValue cmi.core.exit suspend',
    'LMSSetValue cmi.core.lesson_status incomplete',
    'LMSCommit ""',
  ]);
});

test('a save sets every value, in strings that every engine takes, and commits', async () => {
  const lms = fakeScorm12({ 'cmi.core.lesson_status': 'incomplete' });
  const connection = open(lms);
  lms.calls.length = 0;
  const saved = await connection.save(
    reportOf({ completion: 'completed', success: 'passed', score: 0.7999 }),
    61.5,
  );
  expect(saved).toEqual(ok(null));
  expect(lms.calls).toEqual([
    'LMSSetValue cmi.suspend_data state-1',
    'LMSSetValue cmi.core.lesson_location ladder',
    'LMSSetValue cmi.core.lesson_status passed',
    'LMSSetValue cmi.core.score.min 0',
    'LMSSetValue cmi.core.score.max 100',
    'LMSSetValue cmi.core.score.raw 79.99',
    'LMSSetValue cmi.core.session_time 00:01:01.50',
    'LMSSetValue cmi.core.exit suspend',
    'LMSCommit ""',
  ]);
});

test('a status that was reached is never lowered, and no score is sent before it is final', async () => {
  const lms = fakeScorm12({ 'cmi.core.lesson_status': 'passed' });
  await open(lms).save(reportOf(), 0);
  expect(lms.values.get('cmi.core.lesson_status')).toBe('passed');
  expect(lms.values.has('cmi.core.score.raw')).toBe(false);
});

test('review keeps the place and withholds the status', async () => {
  const lms = fakeScorm12({ 'cmi.core.lesson_mode': 'review' });
  await open(lms).save(reportOf({ completion: null, success: null }), 0);
  expect(lms.values.get('cmi.suspend_data')).toBe('state-1');
  expect(lms.values.has('cmi.core.lesson_status')).toBe(false);
});

test('browse writes nothing from beginning to end', () => {
  const lms = fakeScorm12({ 'cmi.core.lesson_mode': 'browse' });
  open(lms).end(null, 10, 'left');
  expect(lms.calls).toEqual(['LMSInitialize ""', 'LMSFinish ""']);
});

test('the launch is read, whatever the LMS leaves out', () => {
  const full = open(
    fakeScorm12({
      'cmi.core.student_id': '7',
      'cmi.core.student_name': 'Nguyễn, Ánh',
      'cmi.core.credit': 'no-credit',
      'cmi.core.lesson_mode': 'review',
      'cmi.student_data.mastery_score': '75',
      'cmi.student_preference.language': 'ar',
      'cmi.student_preference.audio': '60',
      'cmi.student_preference.text': '-1',
      'cmi.student_preference.speed': '25',
      'cmi.suspend_data': 'state-0',
    }),
  );
  expect([full.launch, open(fakeScorm12()).launch]).toEqual([
    {
      learner: { id: '7', name: 'Nguyễn, Ánh' },
      language: 'ar',
      films: { volume: 0.6, captions: false, rate: 1.25 },
      mode: 'review',
      credit: false,
      passingScore: 0.75,
      savedState: 'state-0',
    },
    {
      learner: null,
      language: null,
      films: NO_WISHES,
      mode: 'normal',
      credit: true,
      passingScore: null,
      savedState: '',
    },
  ]);
});

test('a commit that fails is told with the LMS’s own words, and Finish is called all the same', () => {
  const lms = fakeScorm12();
  const connection = open(lms);
  lms.answers.set('LMSCommit', 'false');
  lms.error = '101';
  lms.calls.length = 0;
  expect(connection.end(reportOf(), 0, 'left')).toEqual(
    fail({ cause: 'signedOut', detail: 'Commit: 101 No such thing' }),
  );
  expect(lms.calls.at(-1)).toBe('LMSFinish ""');
});

test.each([
  ['boolean true', true, '101'],
  ['True', 'True', '101'],
  ['nothing, without an error', undefined, '0'],
  ['null while the page goes away', null, '101'],
])('%s is no failure', async (_name, answer, error) => {
  const lms = fakeScorm12();
  const connection = open(lms);
  lms.answers.set('LMSSetValue', answer);
  lms.answers.set('LMSCommit', answer);
  lms.error = error;
  expect(await connection.save(reportOf(), 0)).toEqual(ok(null));
});

const refusedWithout = (name: string) =>
  fail({ cause: 'refused', detail: `${name}: 0 No such thing` });

test.each(['false', 'False', false, 0, '0'])(
  'a commit, or an end, that answers %j has stored nothing, whatever the error code',
  async (answer) => {
    const lms = fakeScorm12();
    const connection = open(lms);
    lms.answers.set('LMSCommit', answer);
    expect(await connection.save(reportOf(), 0)).toEqual(refusedWithout('Commit'));
    lms.answers.clear();
    lms.answers.set('LMSFinish', answer);
    expect(connection.end(reportOf(), 0, 'confirmed')).toEqual(refusedWithout('Terminate'));
  },
);

test.each([
  ['has it', 'state-1', ok(null)],
  [
    'has it not',
    'state-0',
    fail({ cause: 'refused', detail: 'Set cmi.suspend_data: 0 No such thing' }),
  ],
])('false with the error code 0 for the saved state: the LMS is asked, and %s', async (...row) => {
  const [, held, outcome] = row;
  const lms = fakeScorm12();
  const connection = open(lms);
  lms.answers.set('LMSSetValue', 'false');
  lms.values.set('cmi.suspend_data', held);
  expect(await connection.save(reportOf(), 0)).toEqual(outcome);
});

test.each(['101', '201', '301', '402', '405'])(
  'a place, a time, a status that is refused with %s holds nothing back',
  async (code) => {
    const lms = fakeScorm12();
    const connection = open(lms);
    lms.answers.set('LMSSetValue cmi.core', 'false');
    lms.error = code;
    expect(await connection.save(reportOf(), 0)).toEqual(ok(null));
  },
);

test('a saved state that is refused is a failure', async () => {
  const lms = fakeScorm12();
  const connection = open(lms);
  lms.error = '401';
  lms.answers.set('LMSSetValue cmi.suspend_data', 'false');
  expect(await connection.save(reportOf(), 0)).toEqual(
    fail({ cause: 'refused', detail: 'Set cmi.suspend_data: 401 No such thing' }),
  );
});

test('an API that throws is an LMS that does not answer', async () => {
  const lms = fakeScorm12();
  const connection = open(lms);
  lms.answers.set('LMSCommit', new Error('gone'));
  expect(await connection.save(reportOf(), 0)).toEqual(
    fail({ cause: 'unreachable', detail: 'Commit: Error: gone' }),
  );
});

test('after the end nothing is called any more', async () => {
  const lms = fakeScorm12();
  const connection = open(lms);
  connection.end(reportOf(), 0, 'left');
  lms.calls.length = 0;
  expect(connection.end(reportOf(), 0, 'left')).toEqual(ok(null));
  expect(await connection.save(reportOf(), 0)).toEqual(
    fail({ cause: 'ended', detail: 'The session is over.' }),
  );
  expect(lms.calls).toEqual([]);
});

test('a state over the limit is refused before the LMS sees it; the rest is still sent', async () => {
  const lms = fakeScorm12();
  const saved = await open(lms).save(reportOf({ savedState: 'x'.repeat(4097) }), 0);
  expect(saved.ok).toBe(false);
  expect(lms.values.has('cmi.suspend_data')).toBe(false);
  expect(lms.values.get('cmi.core.lesson_location')).toBe('ladder');
});

test('reading answers with the launch: a SCORM LMS answers from what the page itself has set', async () => {
  const lms = fakeScorm12({ 'cmi.suspend_data': 'state-0' });
  const connection = open(lms);
  await connection.save(reportOf(), 0);
  expect([await connection.read(), connection.readNow()]).toEqual([ok('state-0'), ok('state-0')]);
});
