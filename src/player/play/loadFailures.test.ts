import { afterEach, expect, test, vi } from 'vitest';

import { whyNoScript } from './loadFailures.ts';

const named: Pick<HTMLLinkElement, 'href'>[] = [{ href: '/assets/lesson.js' }];

/** A page that names a script, and what comes of each request for it. */
function page(...answers: readonly (Response | null)[]): void {
  const coming = answers.values();
  vi.useFakeTimers();
  vi.stubGlobal('document', { querySelectorAll: () => named });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => coming.next().value ?? Promise.reject(new TypeError()));
}

const script = () => new Response('', { headers: { 'content-type': 'text/javascript' } });

/** What is found, once no pause is left to wait for. */
async function found(reason: Error = new TypeError('Failed to fetch')) {
  const why = whyNoScript(reason);
  await vi.runAllTimersAsync();
  return why;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a request that the browser dropped once says nothing of the connection', async () => {
  page(null, script());
  expect(await found()).toBeNull();
});

test('without an answer to any there is no connection', async () => {
  page(null, null, null);
  expect(await found()).toBe('unreachable');
});

test('what the server refuses is told by its answer', async () => {
  page(new Response('', { status: 403 }));
  expect(await found()).toBe('signedOut');
});

test('what a server answers for one script outweighs that it said nothing of another', async () => {
  named.push({ href: '/assets/view.js' });
  page(new Response('', { status: 404 }), null, null, null);
  expect(await found()).toBe('replaced');
  named.pop();
});

test('a script that could not be read is in pieces, whatever the connection is like', async () => {
  page(null, null, null);
  expect(await found(new SyntaxError('Unexpected end of input'))).toBe('replaced');
});
