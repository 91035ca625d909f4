import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { fail, ok } from '../../core/result.ts';
import { answer, open, passed, settled, verbs } from '../testing/cmi5Session.ts';
import { fakeLrs } from '../testing/fakeLrs.ts';
import { reportOf } from '../testing/reports.ts';
import { createCmi5Adapter } from './adapter.ts';

test('a whole session, request by request', async () => {
  const lrs = fakeLrs({ masteryScore: 0.8, languagePreference: 'ar-EG,en' });
  const connection = await open(lrs.launch());
  await connection.read();
  await connection.save({ ...passed, interactions: [answer] }, 61.5);
  connection.end(passed, 90, 'left');
  await settled();
  expect(lrs.requests).toEqual([
    'POST token',
    'GET activities/state LMS.LaunchData',
    'GET agents/profile cmi5LearnerPreferences',
    'GET activities/state waymark.state',
    'POST statements initialized',
    'GET activities/state waymark.state',
    'POST statements answered',
    'PUT activities/state waymark.state',
    'POST statements completed passed',
    'PUT activities/state waymark.state',
    'POST statements terminated',
  ]);
  expect(lrs.violations).toEqual([]);
  expect(connection.launch).toEqual({
    learner: { id: 'https://lms.test 7', name: 'Ánh Nguyễn' },
    language: 'ar-EG',
    films: NO_WISHES,
    mode: 'normal',
    credit: true,
    passingScore: 0.8,
    savedState: '',
  });
});

test('the statement of a pass, whole', async () => {
  const lrs = fakeLrs({ masteryScore: 0.8 });
  await (await open(lrs.launch())).save(passed, 61.5);
  const [, , statement] = lrs.statements;
  expect(statement).toEqual({
    id: statement?.['id'],
    actor: {
      objectType: 'Agent',
      name: 'Ánh Nguyễn',
      account: { homePage: 'https://lms.test', name: '7' },
    },
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
    object: { objectType: 'Activity', id: 'https://lms.test/unit/1' },
    result: { success: true, score: { scaled: 0.85 }, duration: 'PT1M1.5S' },
    context: {
      registration: '6d3ac6e0-8c1c-4c7d-9a0e-0e0a7f1b2c3d',
      contextActivities: {
        grouping: [{ id: 'urn:waymark:unit:small', objectType: 'Activity' }],
        category: [
          { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
          { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
        ],
      },
      extensions: {
        'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1',
        'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
      },
    },
    timestamp: '2026-01-31T12:00:00.000Z',
  });
});

test('an answer is a statement of its own, without the category of cmi5, once', async () => {
  const lrs = fakeLrs();
  const connection = await open(lrs.launch());
  // Whatever language the learner prefers, the question is in that of the course.
  const report = reportOf({ interactions: [answer], language: 'ar' });
  await connection.save(report, 0);
  await connection.save(report, 0);
  expect(verbs(lrs)).toEqual(['initialized', 'answered']);
  expect(lrs.statements[1]).toMatchObject({
    object: {
      id: 'https://lms.test/unit/1/test.q1',
      definition: {
        interactionType: 'choice',
        description: { 'en-AU': 'What comes first?' },
        correctResponsesPattern: ['listen'],
      },
    },
    result: { response: 'listen', success: true },
    timestamp: '2026-01-31T12:00:00.000Z',
  });
});

test('49 reload mid-session: no second fetch or initialized, and one terminated at the end', async () => {
  const lrs = fakeLrs();
  const page = lrs.launch({ reloading: () => true });
  const connection = await open(page);
  await connection.save(reportOf(), 30);
  connection.end(reportOf({ savedState: 'state-2' }), 40, 'left');
  await settled();
  const again = await open({
    ...page,
    surroundings: { ...page.surroundings, reloading: () => false },
  });
  expect(again.launch.savedState).toBe('state-2');
  again.end(reportOf(), 20, 'left');
  await settled();
  expect(lrs.requests.filter((request) => request === 'POST token')).toEqual(['POST token']);
  expect(verbs(lrs)).toEqual(['initialized', 'terminated']);
  expect(lrs.statements[1]).toMatchObject({ result: { duration: 'PT1M0S' } });
  expect(lrs.violations).toEqual([]);
});

test('50 second launch after pass: no second passed or completed', async () => {
  const lrs = fakeLrs();
  const first = await open(lrs.launch());
  await first.save(passed, 60);
  first.end(passed, 60, 'left');
  await settled();
  const second = await open(lrs.launch());
  await second.save(passed, 5);
  second.end(passed, 5, 'left');
  await settled();
  expect(verbs(lrs)).toEqual([
    'initialized',
    'completed',
    'passed',
    'terminated',
    'initialized',
    'terminated',
  ]);
  expect(lrs.violations).toEqual([]);
});

test('50 a pass of the last moment: whether it arrived is asked, not said again', async () => {
  const lrs = fakeLrs();
  (await open(lrs.launch())).end(passed, 60, 'left');
  await settled();
  // A second page that is left at once does not even ask.
  (await open(lrs.launch())).end(passed, 1, 'left');
  await settled();
  await (await open(lrs.launch())).save(passed, 5);
  expect(verbs(lrs).filter((verb) => verb === 'passed' || verb === 'completed')).toEqual([
    'completed',
    'passed',
  ]);
  expect(lrs.violations).toEqual([]);
});

test.each(['Browse', 'Review'] as const)('%s: initialized and terminated only', async (mode) => {
  const lrs = fakeLrs({ mode });
  const connection = await open(lrs.launch());
  const report = { ...passed, interactions: [answer] };
  if (mode === 'Review') await connection.save(report, 5);
  connection.end(mode === 'Review' ? report : null, 9, 'left');
  await settled();
  expect([verbs(lrs), lrs.violations]).toEqual([['initialized', 'terminated'], []]);
  expect(lrs.document.version > 0).toBe(mode === 'Review');
});

test('passed waits for the next session when this one has said failed', async () => {
  const lrs = fakeLrs();
  const first = await open(lrs.launch());
  await first.save(reportOf({ completion: 'completed', success: 'failed', score: 0.4 }), 60);
  await first.save(passed, 80);
  first.end(passed, 90, 'left');
  await settled();
  const second = await open(lrs.launch());
  await second.save(passed, 5);
  await second.save(reportOf({ success: 'failed', score: 0.4 }), 5);
  expect(verbs(lrs)).toEqual([
    'initialized',
    'completed',
    'failed',
    'terminated',
    'initialized',
    'passed',
  ]);
  expect(lrs.violations).toEqual([]);
});

test('a verdict against the mastery score is withheld', async () => {
  const lrs = fakeLrs({ masteryScore: 0.9 });
  await (await open(lrs.launch())).save(passed, 5);
  expect([verbs(lrs), lrs.violations]).toEqual([['initialized', 'completed'], []]);
});

test('a record store without versions, and one that says no mastery or language', async () => {
  const lrs = fakeLrs({ etags: false });
  const connection = await open(lrs.launch());
  await connection.save(reportOf(), 5);
  await connection.read();
  expect(await connection.save(reportOf({ savedState: 'state-2' }), 6)).toEqual(ok(null));
  expect([connection.launch.language, connection.launch.passingScore]).toEqual([null, null]);
});

test('who confirms that they leave goes back to the LMS, after the last statement', async () => {
  const lrs = fakeLrs({ returnURL: 'https://lms.test/back' });
  const page = lrs.launch();
  const connection = await open(page);
  connection.end(passed, 60, 'confirmed');
  expect(page.wentTo()).toBe(null);
  await settled();
  expect([page.wentTo(), verbs(lrs).at(-1)]).toEqual(['https://lms.test/back', 'terminated']);
});

test('an address that is none of the web is not gone to', async () => {
  const page = fakeLrs({ returnURL: 'javascript:alert(1)' }).launch();
  (await open(page)).end(null, 60, 'confirmed');
  await settled();
  expect(page.wentTo()).toBe(null);
});

test('after the end nothing is said any more, and the session is not opened again', async () => {
  const lrs = fakeLrs();
  const { surroundings } = lrs.launch();
  const adapter = createCmi5Adapter(surroundings);
  const connected = await adapter.connect();
  if (!connected.ok) throw new Error(connected.error.detail);
  connected.value.end(reportOf(), 5, 'left');
  await settled();
  lrs.requests.length = 0;
  const ended = fail({ cause: 'ended', detail: 'The session is over.' });
  expect(connected.value.end(reportOf(), 5, 'left')).toEqual(ok(null));
  expect(await connected.value.save(reportOf(), 5)).toEqual(ended);
  expect(await adapter.connect()).toEqual(ended);
  expect(lrs.requests).toEqual([]);
});

test('a page that no LMS has launched', async () => {
  const { surroundings } = fakeLrs().launch();
  const adapter = createCmi5Adapter({ ...surroundings, address: 'https://content.test/' });
  expect(await adapter.connect()).toEqual(
    fail({
      cause: 'notLaunched',
      detail: 'The address of the page has no endpoint, fetch or actor.',
    }),
  );
});

test('what goes out at the end outlives the page, with the token and the version of xAPI', async () => {
  const lrs = fakeLrs();
  const page = lrs.launch();
  const sent: RequestInit[] = [];
  const fetch = (address: string, init: RequestInit) => {
    sent.push(init);
    return page.surroundings.fetch(address, init);
  };
  const connection = await open({ ...page, surroundings: { ...page.surroundings, fetch } });
  sent.length = 0;
  connection.end(passed, 60, 'left');
  // Before anything was waited for.
  expect(sent.map(({ headers, keepalive, method }) => ({ headers, keepalive, method }))).toEqual([
    {
      method: 'PUT',
      keepalive: true,
      headers: {
        Authorization: 'Basic token-session-1',
        'Content-Type': 'application/json',
        'If-None-Match': '*',
        'X-Experience-API-Version': '1.0.3',
      },
    },
    {
      method: 'POST',
      keepalive: true,
      headers: {
        Authorization: 'Basic token-session-1',
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
      },
    },
  ]);
});

test.each([
  [401, 'signedOut'],
  [403, 'signedOut'],
  [503, 'unreachable'],
])('the state is refused with %i', async (status, cause) => {
  const lrs = fakeLrs();
  const connection = await open(lrs.launch());
  lrs.interfere = (request) => (/^GET .*waymark\.state/.test(request) ? status : null);
  const read = await connection.read();
  expect(read.ok || read.error.cause).toBe(cause);
});
