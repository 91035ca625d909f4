import { expect, test } from 'vitest';

import { NO_WISHES } from '../../core/filmWishes.ts';
import { fail, ok } from '../../core/result.ts';
import type { KeyValueStorage } from '../keyValueStorage.ts';
import type { LmsConnection } from '../port.ts';
import { memoryStorage } from '../testing/memoryStorage.ts';
import { reportOf } from '../testing/reports.ts';
import { createStandaloneAdapter } from './adapter.ts';

const KEY = 'waymark:cmi:peer-work';

async function connect(storage: KeyValueStorage): Promise<LmsConnection> {
  const opened = await createStandaloneAdapter(storage, 'peer-work').connect();
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

const stored = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

test('a course is kept as a SCORM 1.2 data model in the browser', async () => {
  const storage = memoryStorage();
  const first = await connect(storage);
  expect(first.launch).toEqual({
    learner: null,
    language: null,
    films: NO_WISHES,
    mode: 'normal',
    credit: true,
    passingScore: null,
    savedState: '',
  });
  await first.save(reportOf(), 1.5);
  first.end(reportOf({ savedState: 'state-2', score: 0.9 }), 4, 'left');
  expect(stored(storage.texts.get(KEY))).toEqual({
    'cmi.suspend_data': 'state-2',
    'cmi.core.credit': 'credit',
    'cmi.core.entry': 'ab-initio',
    'cmi.core.exit': 'suspend',
    'cmi.core.lesson_location': 'ladder',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.score.raw': '90',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    'cmi.core.total_time': '00:00:04.00',
  });
});

test('the next visit takes up where the last one ended', async () => {
  const storage = memoryStorage();
  const first = await connect(storage);
  await first.save(reportOf({ completion: 'completed', success: 'passed' }), 3);
  const second = await connect(storage);
  await second.save(reportOf({ savedState: 'state-2' }), 2);
  expect(second.launch.savedState).toBe('state-1');
  expect(stored(storage.texts.get(KEY))).toMatchObject({
    'cmi.core.entry': 'resume',
    'cmi.core.lesson_status': 'passed',
    'cmi.core.total_time': '00:00:05.00',
  });
});

test('two tabs see each other’s state, and the one that knows less lowers nothing', async () => {
  const storage = memoryStorage();
  const [a, b] = [await connect(storage), await connect(storage)];
  await a.save(reportOf({ completion: 'completed', success: 'passed', score: 0.9 }), 10);
  expect([await b.read(), b.readNow()]).toEqual([ok('state-1'), ok('state-1')]);
  b.end(reportOf({ score: 0.4, savedState: 'state-2' }), 5, 'left');
  expect(stored(storage.texts.get(KEY))).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '90',
    'cmi.core.total_time': '00:00:15.00',
    'cmi.suspend_data': 'state-2',
  });
});

test('a blocked storage is said at once', async () => {
  const storage = memoryStorage();
  storage.condition = 'blocked';
  expect(await createStandaloneAdapter(storage, 'peer-work').connect()).toEqual(
    fail({ cause: 'storageBlocked', detail: 'SecurityError' }),
  );
});

test('a full storage still connects, fails each save, and works again when there is room', async () => {
  const storage = memoryStorage();
  storage.condition = 'full';
  const connection = await connect(storage);
  const full = { cause: 'storageFull', detail: 'QuotaExceededError' };
  expect(connection.warning).toEqual(full);
  expect(await connection.save(reportOf(), 1)).toEqual(fail(full));
  storage.condition = 'well';
  expect(await connection.save(reportOf(), 2)).toEqual(ok(null));
});

test('a storage that is taken away in mid-course fails the save', async () => {
  const storage = memoryStorage();
  const connection = await connect(storage);
  storage.condition = 'blocked';
  const blocked = fail({ cause: 'storageBlocked', detail: 'SecurityError' });
  expect(await connection.save(reportOf(), 1)).toEqual(blocked);
  expect(await connection.read()).toEqual(blocked);
  expect(connection.end(reportOf(), 1, 'left')).toEqual(blocked);
});

test.each(['', 'null', '[]', '{"cmi.core.exit"', '{"cmi.suspend_data":5}', '{"other":"thing"}'])(
  'what cannot be read is set aside, never destroyed: %s',
  async (text) => {
    const storage = memoryStorage();
    storage.texts.set(KEY, text);
    const connection = await connect(storage);
    expect(connection.warning?.cause).toBe('damaged');
    expect(connection.launch.savedState).toBe('');
    expect(storage.texts.get(connection.warning?.detail.split(' ').at(-1) ?? '')).toBe(text);
  },
);

test('values that SCORM 1.2 does not know start clean and do not throw', async () => {
  const storage = memoryStorage();
  storage.texts.set(KEY, '{"cmi.core.lesson_status":"dancing","cmi.no.such.thing":"x"}');
  const connection = await connect(storage);
  expect(await connection.save(reportOf(), 1)).toEqual(ok(null));
});
