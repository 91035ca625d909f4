import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, test } from 'vitest';

import { CourseShelf } from './courseShelf.ts';
import { editorRequests, type Launch } from './editorRequests.ts';

let folder: string;
let server: Server;
let launched: string[];

const opens: Launch = (place) => void launched.push(place);
const failsToOpen: Launch = (place, failed) => failed(place, null);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editor-'));
  await mkdir(join(folder, 'peer-work', 'lessons'), { recursive: true });
  await writeFile(join(folder, 'peer-work', 'course.json'), '{}');
  await writeFile(join(folder, 'peer-work', 'lessons', 'a $(touch b).json'), '{}');
  await writeFile(join(folder, 'peer-work', 'run.sh'), '');
  await writeFile(join(folder, 'secret.json'), '{}');
  await symlink(join(folder, 'secret.json'), join(folder, 'peer-work', 'link.json'));
  await symlink(join(folder, 'peer-work', 'run.sh'), join(folder, 'peer-work', 'script.json'));
  launched = [];
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function serve(launch: Launch): Promise<number> {
  server = createServer(editorRequests(await CourseShelf.open(folder), launch));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Asked {
  readonly launch?: Launch;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const place = { course: 'peer-work', file: 'course.json', line: 4, column: 2 };

/** The status that comes back; unless said otherwise, a page of this server asks well. */
async function ask({ launch = opens, method = 'POST', headers = {}, body = place }: Asked) {
  const port = await serve(launch);
  const own = { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` };
  return new Promise<number | undefined>((answered, failed) => {
    const sent = request({ port, host: '127.0.0.1', method, headers: { ...own, ...headers } });
    sent.on('response', (response) => answered(response.resume().statusCode));
    sent.on('error', failed);
    sent.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}

it('opens a file of a course at its place', async () => {
  expect(await ask({})).toBe(204);
  expect(launched).toEqual([join(folder, 'peer-work', 'course.json:4:2')]);
});

it('hands a name on as it is, for no shell to read', async () => {
  const file = 'lessons/a $(touch b).json';
  expect(await ask({ body: { ...place, file } })).toBe(204);
  expect(launched).toEqual([join(folder, 'peer-work', `${file}:4:2`)]);
});

it('says so when there is no editor', async () => {
  expect(await ask({ launch: failsToOpen })).toBe(501);
});

test.each<[string, Asked, number]>([
  ['a page of another site', { headers: { origin: 'https://example.org' } }, 403],
  ['a page of another port', { headers: { origin: 'http://127.0.0.1:1' } }, 403],
  ['a page without an origin', { headers: { origin: '' } }, 403],
  ['a page in a sandbox', { headers: { origin: 'null' } }, 403],
  [
    'a name that was led here',
    { headers: { host: 'evil.example', origin: 'http://evil.example' } },
    403,
  ],
  ['a form of another site', { headers: { 'content-type': 'text/plain' } }, 403],
  ['a picture’s address', { method: 'GET', body: '' }, 405],
  ['something that is no JSON', { body: 'course.json' }, 400],
  ['something endless', { body: { ...place, file: 'x'.repeat(5_000) } }, 400],
  ['a line that is none', { body: { ...place, line: '4; rm' } }, 400],
  ['a file beside the course', { body: { ...place, file: '../secret.json' } }, 404],
  ['a file anywhere', { body: { ...place, file: '/etc/passwd' } }, 404],
  ['a link out of the course', { body: { ...place, file: 'link.json' } }, 404],
  ['a program', { body: { ...place, file: 'run.sh' } }, 404],
  ['a program under another name', { body: { ...place, file: 'script.json' } }, 404],
  ['a folder', { body: { ...place, file: 'lessons' } }, 404],
  ['a course that is none', { body: { ...place, course: '..', file: 'secret.json' } }, 404],
  ['a file that is gone', { body: { ...place, file: 'gone.json' } }, 404],
])('refuses %s', async (_who, asked, status) => {
  expect(await ask(asked)).toBe(status);
  expect(launched).toEqual([]);
});
