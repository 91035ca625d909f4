import { afterEach, expect, test, vi } from 'vitest';

import { whyNoScript } from './loadFailures.ts';

const named: Pick<HTMLLinkElement, 'href'>[] = [{ href: '/assets/lesson.js' }];

/** A page that names a script, and what comes of each request for it. */
function page(...answers: readonly (Response | null)[]): void {
  const coming = answers.values();
  vi.stubGlobal('document', { querySelectorAll: () => named });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => coming.next().value ?? Promise.reject(new TypeError()));
}

const script = () => new Response('', { headers: { 'content-type': 'text/javascript' } });

afterEach(() => vi.unstubAllGlobals());

test('a request that the browser dropped once says nothing of the connection', async () => {
  page(null, script());
  expect(await whyNoScript()).toBeNull();
});

test('without an answer to any there is no connection', async () => {
  page(null, null, null);
  expect(await whyNoScript()).toBe('unreachable');
});

test('what the server refuses is told by its answer', async () => {
  page(new Response('', { status: 403 }));
  expect(await whyNoScript()).toBe('signedOut');
});
