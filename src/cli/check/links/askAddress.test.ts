import { createServer, type RequestListener, type Server } from 'node:http';

import { afterEach, expect, it, test } from 'vitest';

import { askAddress } from './askAddress.ts';

let server: Server | undefined;
const asked: string[] = [];

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  asked.length = 0;
});

/** A site of this machine; gives its address. */
async function site(answer: RequestListener): Promise<string> {
  const made = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server = made;
  await new Promise<void>((listening) => made.listen(0, '127.0.0.1', listening));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const status =
  (code: number, headers = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

it('asks without the page where that is enough', async () => {
  expect(await askAddress(`${await site(status(200))}/page`)).toEqual({ kind: 'there' });
  expect(asked).toEqual(['HEAD /page']);
});

it('asks for the page itself where a site knows no other question', async () => {
  const home = await site((request, response) =>
    response.writeHead(request.method === 'HEAD' ? 404 : 200).end('page'),
  );
  expect(await askAddress(home)).toEqual({ kind: 'there' });
  expect(asked).toEqual(['HEAD /', 'GET /']);
});

test.each([
  [404, { kind: 'gone', status: 404 }],
  [410, { kind: 'gone', status: 410 }],
  [403, { kind: 'refused', status: 403 }],
  [429, { kind: 'refused', status: 429 }],
  [500, { kind: 'refused', status: 500 }],
])('a site that answers %i', async (code, answer) => {
  expect(await askAddress(await site(status(code)))).toEqual(answer);
});

/** A site whose pages lead to others, each by its status. */
const leading = (steps: Readonly<Record<string, readonly [number, string]>>): Promise<string> =>
  site((request, response) => {
    const [code, location] = steps[request.url ?? ''] ?? [200, ''];
    response.writeHead(code, location === '' ? {} : { location }).end();
  });

test.each<[string, Readonly<Record<string, readonly [number, string]>>, string | null]>([
  ['for good', { '/a': [301, '/b'] }, '/b'],
  ['for good, twice', { '/a': [308, '/b'], '/b': [301, '/c'] }, '/c'],
  ['for now', { '/a': [302, '/b'] }, null],
  ['for good, and then for now', { '/a': [301, '/b'], '/b': [302, '/login'] }, '/b'],
  ['to itself with a slash', { '/a': [301, '/a/'] }, null],
])('a page that moved %s', async (_how, steps, to) => {
  const home = await leading(steps);
  expect(await askAddress(`${home}/a`)).toEqual(
    to === null ? { kind: 'there' } : { kind: 'moved', to: home + to },
  );
});

it('is told of a page that moved to where nothing is', async () => {
  const home = await site((request, response) =>
    request.url === '/a'
      ? response.writeHead(301, { location: '/b' }).end()
      : response.writeHead(404).end(),
  );
  expect(await askAddress(`${home}/a`)).toEqual({ kind: 'gone', status: 404 });
});

it('gives up in a circle', async () => {
  const home = await leading({ '/a': [302, '/b'], '/b': [302, '/a'] });
  expect(await askAddress(`${home}/a`)).toEqual({ kind: 'circle' });
});

it('gives up where nobody answers', async () => {
  const home = await site(() => undefined);
  expect(await askAddress(home, { patience: 50 })).toEqual({ kind: 'noAnswer' });
});

it('says where no safe connection can be made', async () => {
  const home = await site(status(200));
  expect(await askAddress(home.replace('http:', 'https:'))).toMatchObject({ kind: 'insecure' });
});

test.each([
  ['ENOTFOUND', { kind: 'noSite' }],
  ['CERT_HAS_EXPIRED', { kind: 'insecure', reason: 'CERT_HAS_EXPIRED' }],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', { kind: 'insecure', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
  ['ERR_TLS_CERT_ALTNAME_INVALID', { kind: 'insecure', reason: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
  ['ECONNREFUSED', { kind: 'noAnswer' }],
])('a connection that fails as %s', async (code, answer) => {
  const failing = () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }));
  expect(await askAddress('https://example.org/', { fetch: failing })).toEqual(answer);
});
