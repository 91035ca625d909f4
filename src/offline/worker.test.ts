import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { runInNewContext } from 'node:vm';

import { describe, expect, test } from 'vitest';

const SCOPE = 'https://courses.test/tea/';
const script = readFileSync(new URL('worker.js', import.meta.url), 'utf8');

interface Served {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser's caches that refuse what a browser refuses, and have only so much room. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  room = Infinity;
  broken = false;

  keys = () => Promise.resolve([...this.all.keys()]);
  delete = (name: string) => Promise.resolve(this.all.delete(name));

  open = (name: string) => {
    if (this.broken) return Promise.reject(new DOMException('broken', 'UnknownError'));
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      delete: (address: string) => Promise.resolve(entries.delete(address)),
      put: async (address: string, answer: Response) => {
        if (answer.headers.get('vary') === '*') throw new TypeError('Vary header contains *');
        const used = [...this.all.values()].reduce((sum, { size }) => sum + size, 0);
        if (used >= this.room) throw new DOMException('full', 'QuotaExceededError');
        entries.set(address, answer);
      },
    });
  };

  names = () => [...this.all].map(([name, entries]) => [name, [...entries.keys()]] as const);
}

/** A device at which the course is opened, with the server it comes from. */
function device() {
  const served = new Map<string, Served>();
  const caches = new FakeCaches();
  const asked: string[] = [];
  let registered = true;
  let lost: string | null = null;
  const connection = { saveData: false };
  const fetched = async (request: string | Request): Promise<Response> => {
    const address = typeof request === 'string' ? request : request.url;
    asked.push(address.replace(SCOPE, ''));
    if (address.replace(SCOPE, '') === lost) throw new TypeError('No connection');
    const found = served.get(address.replace(SCOPE, '') || 'index.html');
    if (found === undefined) return new Response('Not found', { status: 404 });
    return new Response(found.body, { status: found.status ?? 200, headers: found.headers ?? {} });
  };
  const unregister = () => Promise.resolve(!(registered = false));
  /** Runs the worker of a version. */
  const start = (version: string, files: Readonly<Record<string, string>>) => {
    for (const [path, body] of Object.entries({ ...files, 'worker.js': version }))
      served.set(path, { body });
    const heard = new Map<string, (event: object) => void>();
    const list = Object.fromEntries(
      Object.entries(files).map(([path, body]) => [path, crc32(Buffer.from(body))]),
    );
    const self = {
      registration: { scope: SCOPE, unregister },
      clients: { claim: () => Promise.resolve() },
      navigator: { connection },
    };
    const addEventListener = (type: string, hear: (event: object) => void) => heard.set(type, hear);
    runInNewContext(
      `const FILES = ${JSON.stringify(list)}; const VERSION = '${version}'; const WITHDRAWN = '<h1>Gone</h1>'; ${script}`,
      { self, caches, fetch: fetched, Response, Headers, URL, addEventListener },
    );
    const run = async (type: string): Promise<void> => {
      let work: Promise<unknown> = Promise.resolve();
      heard.get(type)?.({ waitUntil: (waited: Promise<unknown>) => (work = waited) });
      await work;
    };
    const open = async (path = '', mode = 'navigate', range = '') => {
      let answer: Promise<Response> | undefined;
      const works: Promise<unknown>[] = [];
      const request = {
        url: SCOPE + path,
        method: 'GET',
        cache: 'default',
        mode,
        headers: new Headers(range === '' ? {} : { range }),
      };
      heard.get('fetch')?.({
        request,
        respondWith: (given: Promise<Response>) => (answer = given),
        waitUntil: (work: Promise<unknown>) => works.push(work),
      });
      const found = await answer;
      await Promise.allSettled(works);
      return found === undefined ? null : `${found.status} ${await found.text()}`;
    };
    return { install: () => run('install'), activate: () => run('activate'), open };
  };
  /** From now on the connection is lost where this is asked for. */
  const lose = (path: string) => (lost = path);
  return { served, caches, asked, connection, start, lose, isRegistered: () => registered };
}

const files = { 'index.html': 'cover', 'a.js': 'script', 'content/b.json': '{}' };

test('keeps every file, and answers without the server', async () => {
  const { served, start } = device();
  const worker = start('1', files);
  await worker.install();
  served.clear();
  expect([await worker.open('a.js', 'cors'), await worker.open()]).toEqual([
    '200 script',
    '200 cover',
  ]);
});

test('keeps files that their server calls different for everybody', async () => {
  const { served, start } = device();
  const worker = start('1', files);
  served.set('a.js', { body: 'script', headers: { vary: '*' } });
  await worker.install();
  expect(await worker.open('a.js', 'cors')).toBe('200 script');
});

test('without room nothing is left of the half, and the older version stays', async () => {
  const { caches, start } = device();
  await start('1', files).install();
  caches.room = 5;
  const next = start('2', { ...files, 'index.html': 'new' });
  await expect(next.install()).rejects.toThrow('full');
  expect(caches.names().map(([name]) => name)).toEqual([`waymark ${SCOPE} 1`]);
});

test('where the browser’s store breaks, the course plays from its server', async () => {
  const { caches, start } = device();
  const worker = start('1', files);
  await worker.install();
  caches.broken = true;
  expect([await worker.open(), await worker.open('a.js', 'cors')]).toEqual([
    '200 cover',
    '200 script',
  ]);
});

test.each([
  ['bytes=2-3', '206 ri'],
  ['bytes=4-', '206 pt'],
  ['bytes=4-900', '206 pt'],
  ['bytes=6-', '416 '],
  ['bytes=-2', '200 script'],
  ['bytes=0-1,3-4', '200 script'],
])('of a film in parts: %s', async (range, expected) => {
  const worker = device().start('1', files);
  await worker.install();
  expect(await worker.open('a.js', 'cors', range)).toBe(expected);
});

describe('where data is to be saved', () => {
  test('no course is fetched whole', async () => {
    const { asked, caches, connection, start } = device();
    connection.saveData = true;
    await expect(start('1', files).install()).rejects.toThrow('Data is to be saved.');
    expect([asked, caches.names()]).toEqual([[], []]);
  });

  test('of one that is kept, what changed is fetched, and nothing else', async () => {
    const { asked, caches, connection, start } = device();
    await start('1', files).install();
    connection.saveData = true;
    asked.length = 0;
    const next = start('2', { ...files, 'index.html': 'new' });
    await next.install();
    await next.activate();
    expect(asked).toEqual(['index.html']);
    expect([caches.names().length, await next.open()]).toEqual([1, '200 new']);
  });
});

describe('a course that is gone from its server', () => {
  test.each([404, 410])(
    '%i: is given up when it is opened once more, and says so',
    async (status) => {
      const { served, caches, start, isRegistered } = device();
      const worker = start('1', files);
      await worker.install();
      for (const path of served.keys()) served.set(path, { body: 'Gone', status });
      // Whoever is in the middle of it goes on.
      expect(await worker.open()).toBe('200 cover');
      expect(await worker.open('a.js', 'cors')).toBe('200 script');
      expect(await worker.open()).toBe(`${status} <h1>Gone</h1>`);
      expect([caches.names(), isRegistered()]).toEqual([[], false]);
    },
  );

  test('that was only being replaced stays', async () => {
    const { served, start, isRegistered } = device();
    const worker = start('1', files);
    await worker.install();
    const before = new Map(served);
    served.clear();
    await worker.open();
    for (const [path, file] of before) served.set(path, file);
    expect([await worker.open(), await worker.open(), isRegistered()]).toEqual([
      '200 cover',
      '200 cover',
      true,
    ]);
  });

  test.each([401, 403, 500, 503])('%i says nothing about the course', async (status) => {
    const { served, start } = device();
    const worker = start('1', files);
    await worker.install();
    served.set('worker.js', { body: 'Log in', status });
    await worker.open();
    expect(await worker.open()).toBe('200 cover');
  });

  test('says so, too, where the connection goes while it is given up', async () => {
    const { served, start, lose } = device();
    const worker = start('1', files);
    await worker.install();
    served.clear();
    await worker.open();
    lose('');
    expect(await worker.open()).toBe('404 <h1>Gone</h1>');
  });

  test.each(['<h1>Hotel</h1>', ''])(
    'a login page in the place of all says nothing: “%s”',
    async (body) => {
      const { served, caches, start } = device();
      const worker = start('1', files);
      await worker.install();
      for (const path of served.keys())
        served.set(path, { body, headers: { 'content-type': 'text/html' } });
      expect([
        await worker.open(),
        await worker.open(),
        await worker.open('content/b.json', 'cors'),
      ]).toEqual(['200 cover', '200 cover', '200 {}']);
      await expect(start('2', files).install()).resolves.toBeUndefined();
      served.set('a.js', { body });
      const next = start('3', { ...files, 'index.html': 'new' });
      served.set('index.html', { body });
      await expect(next.install()).rejects.toThrow('index.html');
      expect(caches.names().map(([name]) => name)).not.toContain(`waymark ${SCOPE} 3`);
    },
  );

  test('another page in its place is shown', async () => {
    const { served, start, isRegistered } = device();
    const worker = start('1', files);
    await worker.install();
    served.delete('worker.js');
    served.set('index.html', { body: 'another' });
    await worker.open();
    expect([await worker.open(), isRegistered()]).toEqual(['200 another', false]);
  });
});
