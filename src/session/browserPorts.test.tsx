import { afterEach, expect, test, vi } from 'vitest';

import { fail, ok } from '../core/result.ts';
import { loadAdapterFor } from './adapters.ts';
import { browserPorts } from './browserPorts.ts';
import type { PageChange } from './ports.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Listens while the test does something. */
function heard(run: () => void): readonly PageChange[] {
  const changes: PageChange[] = [];
  const stop = browserPorts().page.listen((change) => changes.push(change));
  run();
  stop();
  return changes;
}

test('the storage keeps texts by key', () => {
  const { deviceStorage, tabStorage } = browserPorts();
  expect(deviceStorage.set('a', '1')).toEqual(ok(null));
  expect([deviceStorage.get('a'), tabStorage.get('a'), deviceStorage.keys()]).toEqual([
    ok('1'),
    ok(null),
    ok(['a']),
  ]);
  deviceStorage.remove('a');
  expect(deviceStorage.keys()).toEqual(ok([]));
});

test('a storage that throws on mere access is blocked, not a crash', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied', 'SecurityError');
  });
  const { deviceStorage } = browserPorts();
  const blocked = fail({ cause: 'blocked', detail: 'SecurityError: Access is denied' });
  expect([
    deviceStorage.get('a'),
    deviceStorage.set('a', '1'),
    deviceStorage.remove('a'),
    deviceStorage.keys(),
  ]).toEqual([blocked, blocked, blocked, blocked]);
});

test('a storage without room says so', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(browserPorts().deviceStorage.set('a', '1')).toEqual(
    fail({ cause: 'full', detail: 'QuotaExceededError: No room' }),
  );
});

test('what happens to the page is told in a session’s words', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const changes = heard(() => {
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    window.dispatchEvent(new Event('online'));
  });
  expect(changes).toEqual(['hidden', 'shown', 'left', 'restored', 'online']);
});

test('nobody hears anything any more once they stopped listening', () => {
  const hear = vi.fn();
  browserPorts().page.listen(hear)();
  window.dispatchEvent(new Event('online'));
  expect(hear).not.toHaveBeenCalled();
});

/** Locks as a browser has them, as far as a session uses them. */
function fakeLockManager() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, { signal }: { signal: AbortSignal }, task: () => Promise<unknown>) => {
      const aborted = new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      );
      const granted = (queues.get(name) ?? Promise.resolve()).then(() =>
        signal.aborted ? undefined : task(),
      );
      queues.set(name, granted);
      return Promise.race([granted, aborted]);
    },
  };
}

test('two tasks under one lock run one after the other', async () => {
  vi.stubGlobal('navigator', { locks: fakeLockManager() });
  const { locks } = browserPorts();
  const steps: string[] = [];
  const task = (name: string) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    return name;
  };
  const done = await Promise.all([locks.withLock('x', task('a')), locks.withLock('x', task('b'))]);
  expect([done, steps]).toEqual([
    ['a', 'b'],
    ['a begins', 'a ends', 'b begins', 'b ends'],
  ]);
});

test('a tab that holds the lock for ever is waited for five seconds', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: fakeLockManager() });
  const { locks } = browserPorts();
  void locks.withLock('x', () => new Promise(() => undefined));
  const second = locks.withLock('x', () => Promise.resolve('done'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await second).toBe('done');
});

test('without locks a task runs at once', async () => {
  vi.stubGlobal('navigator', {});
  expect(await browserPorts().locks.withLock('x', () => Promise.resolve('done'))).toBe('done');
});

test('without channels a tab is alone', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = browserPorts().channels.open('x', vi.fn());
  channel.post('hello');
  channel.close();
});

test('the standalone adapter comes in a chunk of its own, and keeps its data in the browser', async () => {
  const ports = browserPorts();
  const target = { standard: 'standalone' } as const;
  const adapter = await loadAdapterFor({ target, courseId: 'peer-work', ports, strict: true })();
  const connected = await adapter.connect();
  expect([adapter.name, connected.ok, localStorage.getItem('waymark:cmi:peer-work')]).toEqual([
    'standalone',
    true,
    expect.stringContaining('incomplete'),
  ]);
});
