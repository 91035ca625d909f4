import { expect, test } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import { answer, open, passed, settled, verbs } from '../testing/cmi5Session.ts';
import { fakeLrs, type LrsFault } from '../testing/fakeLrs.ts';
import { reportOf } from '../testing/reports.ts';
import { createCmi5Adapter } from './adapter.ts';

const faults: readonly LrsFault[] = ['hang', 'cut', 'offline', 401, 409, 412, 500];
const places = [
  'PUT activities/state waymark.state',
  'POST statements completed passed',
  'POST statements answered',
];

test.each(places.flatMap((place) => faults.map((fault) => [place, fault] as const)))(
  '%s fails once (%s): the next save makes up for it, and nothing is said twice',
  async (place, fault) => {
    const lrs = fakeLrs();
    const connection = await open(lrs.launch());
    let left = 1;
    lrs.interfere = (request) => {
      if (request !== place || left === 0) return null;
      left -= 1;
      return fault;
    };
    const report = { ...passed, interactions: [answer] };
    await connection.save(report, 5);
    await connection.read();
    expect(await connection.save(report, 6)).toEqual(ok(null));
    expect(verbs(lrs).toSorted()).toEqual(['answered', 'completed', 'initialized', 'passed']);
    expect(lrs.violations).toEqual([]);
    expect(lrs.document.text).toContain('state-1');
  },
);

test.each(faults.filter((fault) => typeof fault !== 'number' || fault === 500))(
  'initialized fails once (%s): said again under its id only when it is not there',
  async (fault) => {
    const lrs = fakeLrs();
    const adapter = createCmi5Adapter(lrs.launch().surroundings);
    lrs.interfere = (request) => (request.endsWith('initialized') ? fault : null);
    const refused = await adapter.connect();
    lrs.interfere = () => null;
    expect([refused.ok, (await adapter.connect()).ok]).toEqual([false, true]);
    expect([verbs(lrs), lrs.violations]).toEqual([['initialized'], []]);
    expect(lrs.requests.filter((request) => request === 'POST token')).toEqual(['POST token']);
  },
);

test('killed before the answer to initialized: the next page asks, and does not say it again', async () => {
  const lrs = fakeLrs();
  const page = lrs.launch();
  lrs.interfere = (request) => (request.endsWith('initialized') ? 'cut' : null);
  await createCmi5Adapter(page.surroundings).connect();
  await open(page);
  expect([verbs(lrs), lrs.violations]).toEqual([['initialized'], []]);
});

test('a token that was lost on the way is not asked for again', async () => {
  const lrs = fakeLrs();
  const adapter = createCmi5Adapter(lrs.launch().surroundings);
  lrs.interfere = () => 'cut';
  expect((await adapter.connect()).ok).toBe(false);
  lrs.interfere = () => null;
  expect(await adapter.connect()).toEqual(
    fail({ cause: 'ended', detail: 'No token: it was asked for before' }),
  );
  expect(lrs.requests).toEqual(['POST token']);
});

test('two tabs: what another has saved in between is not overwritten', async () => {
  const lrs = fakeLrs();
  const connection = await open(lrs.launch());
  await connection.save(reportOf(), 5);
  await connection.read();
  lrs.document.text = '{"format":1,"saved":"theirs","told":{}}';
  lrs.document.version += 1;
  expect(await connection.save(reportOf(), 6)).toEqual(
    fail({ cause: 'refused', detail: 'Save: 412 Changed since' }),
  );
  expect(await connection.read()).toEqual(ok('theirs'));
  expect(await connection.save(reportOf({ savedState: 'both' }), 7)).toEqual(ok(null));
});

test('left in the middle of a save: what is under way does not go a second time', async () => {
  const lrs = fakeLrs();
  const connection = await open(lrs.launch());
  const report = { ...reportOf(), interactions: [answer] };
  const saving = connection.save(report, 5);
  connection.end({ ...report, savedState: 'state-2' }, 6, 'left');
  await saving;
  await settled();
  expect(lrs.requests.filter((request) => request.includes('answered'))).toEqual([
    'POST statements answered',
  ]);
  expect(verbs(lrs)).toEqual(['initialized', 'answered', 'terminated']);
});

test('the same answer handed in twice within a report is one statement', async () => {
  const lrs = fakeLrs();
  const connection = await open(lrs.launch());
  await connection.save(reportOf({ interactions: [answer, { ...answer }] }), 5);
  expect([verbs(lrs), lrs.violations]).toEqual([['initialized', 'answered'], []]);
});

test('an answer that another page may have told is asked for before it is said', async () => {
  const lrs = fakeLrs();
  const first = await open(lrs.launch());
  await first.save(reportOf({ interactions: [answer] }), 5);
  const second = await open(lrs.launch());
  // Told by a page that does not know the time any more.
  const again = { ...answer, perhapsTold: true, at: null };
  expect(await second.save(reportOf({ interactions: [again] }), 5)).toEqual(ok(null));
  expect([verbs(lrs), lrs.violations]).toEqual([['initialized', 'answered', 'initialized'], []]);
});

test.each(['<!doctype html><title>Log in</title>', '7'])(
  'what is no answer of a record store, %s, does not count as one',
  async (text) => {
    const lrs = fakeLrs();
    const { surroundings } = lrs.launch();
    const answers = (address: string, init: RequestInit) =>
      init.method === 'POST' && address.endsWith('/statements') && lrs.statements.length > 0
        ? Promise.resolve(new Response(text))
        : surroundings.fetch(address, init);
    const connected = await createCmi5Adapter({ ...surroundings, fetch: answers }).connect();
    if (!connected.ok) throw new Error(connected.error.detail);
    const saved = await connected.value.save(reportOf({ interactions: [answer] }), 5);
    expect([saved.ok, verbs(lrs)]).toEqual([false, ['initialized']]);
  },
);
