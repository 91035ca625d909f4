import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { deskFolder } from '../../node/desk/deskFolder.ts';
import { deskPageData } from '../../node/desk/deskPage.ts';
import { deskPublishing } from '../../node/desk/deskPublishing.ts';
import { deskRequests } from '../../node/desk/deskRequests.ts';
import { brokenDisk } from '../../node/testing/brokenDisk.ts';
import { type DeskPorts, deskShelf } from './deskShelf.ts';
import { mediaContract } from './testing/mediaContract.ts';
import { bytes, shelfContract, type TriedShelf } from './testing/shelfContract.ts';

const { address, token } = deskPageData({});
/** Of which nothing is asked here. */
const publishing = deskPublishing({ home: '', courses: '' });

/** The desk over HTTP, on a folder of its own, and what it says was saved. */
interface Desk {
  readonly folder: string;
  readonly port: number;
  readonly ports: DeskPorts;
  readonly saved: (course: string) => void;
  readonly close: () => Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const answer = deskRequests({ shelf: deskFolder(folder), publishing }, token);
  const server = createServer((question, response) => {
    question.url = question.url?.slice(address.length) ?? '';
    answer(question, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const listeners = new Set<(course: string) => void>();
  const ports: DeskPorts = {
    // As a browser does for a page of that origin.
    fetch: (to, init) =>
      fetch(origin + String(to), { ...init, headers: { ...init?.headers, origin } }),
    stirred: (course, happened) => {
      const listener = (saved: string): void => {
        if (saved === course) happened();
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    folder,
    port,
    ports,
    saved: (course) => listeners.forEach((listener) => listener(course)),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const CODES = { full: 'ENOSPC', denied: 'EACCES' } as const;

async function triedDesk(): Promise<TriedShelf> {
  const { folder, ports, saved, close } = await openDesk();
  const page = { address, token };
  const [shelf, other] = [deskShelf(page, ports), deskShelf(page, ports)];
  return {
    // As the dev server: it tells of every write, also of the editor's own.
    shelf: {
      ...shelf,
      write: (course, changes) => shelf.write(course, changes).finally(() => saved(course)),
      addMedia: (course, path, content) =>
        shelf.addMedia(course, path, content).finally(() => saved(course)),
      removeMedia: (course, path) => shelf.removeMedia(course, path).finally(() => saved(course)),
    },
    other: {
      ...other,
      write: (course, changes) => other.write(course, changes).finally(() => saved(course)),
    },
    byHand: async (course, path, text) => {
      const place = join(folder, course, path);
      await mkdir(dirname(place), { recursive: true });
      await (text === null ? rm(place) : writeFile(place, text));
    },
    found: (course, path) => readFile(join(folder, course, path), 'utf8').catch(() => null),
    breaks: (why) => brokenDisk('writeFile', CODES[why]),
    failsAtLast: () => brokenDisk('rename', 'EACCES', 2, 1),
    close,
  };
}

shelfContract('the desk', triedDesk);
mediaContract('the desk', triedDesk);

let desk: Desk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

interface Asked {
  readonly question?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const writing = JSON.stringify({
  course: 'hope',
  changes: [{ path: 'course.json', before: '{}', after: '[]' }],
});

const part = (name: string, more: string, content: string): string =>
  `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;

const parcel = (path: string): string =>
  `${part('?course', '', 'hope')}${part(path, '; filename="a"', '<svg/>')}--x--\r\n`;

/** The status that comes back; unless said otherwise, the editor's page asks well. */
async function ask({ question = 'write', method = 'POST', headers = {}, body = writing }: Asked) {
  desk ??= await openDesk();
  const { folder, port } = desk;
  await mkdir(join(folder, 'hope', 'lessons'), { recursive: true });
  await writeFile(join(folder, 'hope', 'course.json'), '{}');
  const own = {
    'content-type': 'application/json',
    origin: `http://127.0.0.1:${port}`,
    'x-waymark-token': token,
  };
  const path = `${address}/${question}`;
  const status = await new Promise<number | undefined>((answered, failed) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      path,
      method,
      headers: { ...own, ...headers },
    });
    sent.on('response', (response) => answered(response.resume().statusCode));
    sent.on('error', failed);
    sent.end(body);
  });
  return [status, await readFile(join(folder, 'hope', 'course.json'), 'utf8').catch(() => null)];
}

test('the editor’s page may write', async () => {
  expect(await ask({})).toEqual([200, '[]']);
});

test.each<[string, Asked, number]>([
  ['a page of another site', { headers: { origin: 'https://example.org' } }, 403],
  ['a page of another port', { headers: { origin: 'http://127.0.0.1:1' } }, 403],
  ['a page without an origin', { headers: { origin: '' } }, 403],
  ['a page in a sandbox', { headers: { origin: 'null' } }, 403],
  ['a name that leads here', { headers: { host: 'a.example', origin: 'http://a.example' } }, 403],
  ['a page without the token', { headers: { 'x-waymark-token': '' } }, 403],
  [
    'a page with the token of another start',
    { headers: { 'x-waymark-token': 'x'.repeat(43) } },
    403,
  ],
  [
    'a form of a page without the token',
    {
      question: 'create',
      headers: { 'x-waymark-token': '', 'content-type': 'multipart/form-data; boundary=x' },
    },
    403,
  ],
  ['a link', { method: 'GET', body: '' }, 400],
  ['a link that deletes', { question: 'remove?course=hope', method: 'GET', body: '' }, 400],
  [
    'a page without the token that removes a file',
    {
      question: 'remove-media',
      headers: { 'x-waymark-token': '' },
      body: JSON.stringify({ course: 'hope', path: 'media/a.svg' }),
    },
    403,
  ],
  [
    'the removal of a file that is none of the media',
    { question: 'remove-media', body: JSON.stringify({ course: 'hope', path: 'course.json' }) },
    400,
  ],
  [
    'a file from out of the bin',
    {
      question: 'restore-media',
      body: JSON.stringify({ course: 'hope', binned: { key: '../hope', path: 'media/a.svg' } }),
    },
    400,
  ],
  ['another method', { method: 'PUT' }, 400],
  ['an unknown question', { question: 'delete' }, 400],
  ['a question for a member of the code', { question: 'constructor' }, 400],
  ['something that is no JSON', { body: 'course.json' }, 400],
  ['something that belongs to another question', { question: 'remove' }, 400],
  [
    'a parcel that is none',
    { question: 'create', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    400,
  ],
  [
    'a parcel for another question',
    {
      question: 'write',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: parcel('media/a.svg'),
    },
    400,
  ],
  [
    'a path out of the course',
    {
      question: 'add-media',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: parcel('media/../../a.svg'),
    },
    400,
  ],
])('the desk refuses %s', async (_who, asked, status) => {
  expect(await ask(asked)).toEqual([status, '{}']);
});

test('a link is never written through, wherever it leads', async () => {
  desk = await openDesk();
  const { folder, ports } = desk;
  const shelf = deskShelf({ address, token }, ports);
  await shelf.create('hope', new Map([['course.json', '{}']]));
  await mkdir(join(folder, 'elsewhere', 'media'), { recursive: true });
  await writeFile(join(folder, 'elsewhere', 'secret.json'), '{}');
  await writeFile(join(folder, 'elsewhere', 'media', 'a.svg'), '<svg/>');
  await symlink(join(folder, 'elsewhere'), join(folder, 'hope', 'lessons'));
  await symlink(join(folder, 'elsewhere', 'secret.json'), join(folder, 'hope', 'course.lock.json'));
  await symlink(join(folder, 'elsewhere', 'media'), join(folder, 'hope', 'media'));
  await symlink(join(folder, 'hope'), join(folder, 'linked'));
  await symlink(join(folder, 'elsewhere'), join(folder, '.waymark-bin'));
  const refused = { ok: false, error: { kind: 'refused' } };
  const write = (course: string, path: string, before: string | null) =>
    shelf.write(course, [{ path, before, after: '[]' }]);
  expect(await write('hope', 'lessons/secret.json', '{}')).toEqual(refused);
  expect(await write('hope', 'lessons/new.json', null)).toEqual(refused);
  expect(await write('hope', 'course.lock.json', '{}')).toEqual(refused);
  expect(await shelf.addMedia('hope', 'media/b.svg', bytes('<svg/>'))).toEqual(refused);
  expect(await shelf.media('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.removeMedia('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.mediaBin('hope')).toEqual({ ok: true, value: [] });
  expect(await shelf.remove('hope')).toEqual(refused);
  expect(await write('linked', 'course.json', '{}')).toEqual({
    ok: false,
    error: { kind: 'gone' },
  });
  expect(await readFile(join(folder, 'elsewhere', 'secret.json'), 'utf8')).toBe('{}');
  expect(await readdir(join(folder, 'elsewhere'))).toEqual(['media', 'secret.json']);
});

test('a pipe in a course is refused, not waited for: nobody may ever write into it', async () => {
  desk = await openDesk();
  const { folder, ports } = desk;
  const shelf = deskShelf({ address, token }, ports);
  await shelf.create('hope', new Map([['course.json', '{ "title": "Hope" }']]));
  await mkdir(join(folder, 'hope', 'lessons'));
  await mkdir(join(folder, 'hope', 'media'));
  await mkdir(join(folder, 'piped'));
  const pipes = ['hope/lessons/one.json', 'hope/media/a.svg', 'piped/course.json'];
  for (const pipe of pipes) execFileSync('mkfifo', [join(folder, pipe)]);
  const refused = { ok: false, error: { kind: 'refused' } };
  const change = { path: 'lessons/one.json', before: null, after: '{}' };
  expect(await shelf.write('hope', [change])).toEqual(refused);
  expect(await shelf.media('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.removeMedia('hope', 'media/a.svg')).toEqual(refused);
  expect(await shelf.list()).toEqual({ ok: true, value: [{ name: 'hope', title: 'Hope' }] });
  const read = await shelf.read('hope');
  expect(read.ok && [...read.value.texts.keys()]).toEqual(['course.json']);
  // It goes to the bin as it is.
  expect(await shelf.remove('piped')).toMatchObject({ ok: true });
});

test('nothing is left beside the courses, and the bin is hidden', async () => {
  desk = await openDesk();
  const shelf = deskShelf({ address, token }, desk.ports);
  await shelf.create('hope', new Map([['course.json', '{}']]));
  await shelf.write('hope', [{ path: 'course.json', before: '{}', after: '[]' }]);
  await shelf.addMedia('hope', 'media/a.svg', bytes('<svg/>'));
  await shelf.remove('hope');
  expect(await readdir(desk.folder)).toEqual(['.waymark-bin']);
});

test('a desk that does not answer is told', async () => {
  const shelf = deskShelf(
    { address, token },
    { fetch: () => Promise.reject(new Error()), stirred: () => () => undefined },
  );
  const unreachable = { ok: false, error: { kind: 'unreachable' } };
  expect(await shelf.list()).toEqual(unreachable);
  expect(await shelf.media('hope', 'media/a.svg')).toEqual(unreachable);
  const other = deskShelf(
    { address, token },
    { fetch: async () => new Response('<html>'), stirred: () => () => undefined },
  );
  expect(await other.read('hope')).toEqual(unreachable);
});

test('each start of the desk has a token of its own', () => {
  const server = {};
  expect(deskPageData(server)).toEqual(deskPageData(server));
  expect(deskPageData(server).token).not.toBe(token);
  expect(token.length).toBeGreaterThan(40);
});
