import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import { newerSite } from './keptSite.ts';

const SCOPE = 'https://courses.test/editor/';
const script = readFileSync(new URL('worker.js', import.meta.url), 'utf8');

/** A browser in which a newer worker waits, with the windows that are open in it. */
function browserWith(windows: readonly string[]) {
  const workers = new EventTarget();
  const heard = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope: SCOPE },
    clients: { matchAll: () => Promise.resolve(windows.map((url) => ({ url }))) },
    skipWaiting: () => {
      workers.dispatchEvent(new Event('controllerchange'));
      return Promise.resolve();
    },
  };
  const addEventListener = (type: string, hear: (event: object) => void) => heard.set(type, hear);
  runInNewContext(`const FILES = {}; const VERSION = '2'; ${script}`, { self, addEventListener });
  const waiting = {
    postMessage: (_: unknown, ports: readonly MessagePort[]) =>
      heard.get('message')?.({ ports, waitUntil: () => undefined }),
  };
  return Object.assign(workers, {
    getRegistration: () => Promise.resolve(Object({ waiting })),
    register: () => Promise.reject(new Error('Nobody registers here.')),
  });
}

const none = () => Promise.resolve(undefined);
const refused = () => Promise.reject(new DOMException('No', 'SecurityError'));

const page = `${SCOPE}?course=tea`;

test('the newer editor that was fetched takes over as the only window begins', async () => {
  expect(await newerSite(browserWith([page]))).toBe(true);
  // A course that is played from the same host is no window of the editor.
  expect(await newerSite(browserWith([page, 'https://courses.test/tea/']))).toBe(true);
});

test('while another window works with the older editor, both stay with it', async () => {
  expect(await newerSite(browserWith([page, `${SCOPE}?course=coffee`]))).toBe(false);
});

test('where nothing waits, or no worker may be had, the page begins as it is', async () => {
  const browser = browserWith([page]);
  expect(await newerSite(Object.assign(browser, { getRegistration: none }))).toBe(false);
  expect(await newerSite(Object.assign(browser, { getRegistration: refused }))).toBe(false);
  expect(await newerSite(undefined)).toBe(false);
});
