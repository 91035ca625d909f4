import { afterEach, expect, test, vi } from 'vitest';

import { ok } from '../../core/result.ts';
import { courseSource } from './courseSource.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the player makes of an answer to its request for a lesson. */
async function causeOf(answer: () => Response): Promise<string> {
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
  const lesson = await courseSource().lesson('one', 'en');
  return lesson.ok ? 'there' : lesson.error.cause;
}

test('a lesson is what the file says', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ format: 1, key: 7 })));
  expect(await courseSource().lesson('one', 'en')).toEqual(ok({ format: 1, key: 7 }));
});

test.each([
  [401, 'signedOut'],
  [403, 'signedOut'],
  [404, 'replaced'],
  [410, 'replaced'],
  [408, 'serverFailed'],
  [429, 'serverFailed'],
  [500, 'serverFailed'],
  [503, 'serverFailed'],
])('status %i means %s', async (status, cause) => {
  expect(await causeOf(() => new Response('', { status }))).toBe(cause);
});

test.each([
  ['a login page', '\n<!doctype html><form>', 'signedOut'],
  ['half a file', '{"format":1,"key"', 'replaced'],
  ['a newer format', '{"format":2}', 'replaced'],
  ['nothing', 'null', 'replaced'],
])('%s with status 200', async (_, body, cause) => {
  expect(await causeOf(() => new Response(body))).toBe(cause);
});

test('no answer without a connection is called so', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(
    await causeOf(() => {
      throw new TypeError('Failed to fetch');
    }),
  ).toBe('offline');
});

test('a redirect to a login elsewhere, which the browser does not follow, is no lost connection', async () => {
  const redirect = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
  vi.stubGlobal('fetch', (_: string, { redirect: how }: RequestInit) =>
    how === 'manual' ? Promise.resolve(redirect) : Promise.reject(new TypeError('blocked')),
  );
  const lesson = await courseSource().lesson('one', 'en');
  expect(lesson).toEqual({
    ok: false,
    error: { cause: 'signedOut', detail: 'TypeError: blocked' },
  });
});

test('no answer at all, with a connection, is just that', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const lesson = await courseSource().lesson('one', 'en');
  expect(lesson.ok ? null : lesson.error.cause).toBe('unreachable');
});
