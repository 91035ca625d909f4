import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { deskPageData } from '../../node/desk/deskPage.ts';
import { brokenDisk } from '../../node/testing/brokenDisk.ts';
import { address, type Desk, openDesk, token } from '../../node/testing/openDesk.ts';
import { deskShelf } from './deskShelf.ts';
import { mediaContract } from './testing/mediaContract.ts';
import { bytes, shelfContract, type TriedShelf } from './testing/shelfContract.ts';

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

test('the bytes of a text that is none come as they are, for whoever says what is wrong with it', async () => {
  desk = await openDesk();
  const utf16 = Buffer.from('\uFEFF{ "title": "Hope" }', 'utf16le');
  await mkdir(join(desk.folder, 'hope', 'lessons'), { recursive: true });
  await writeFile(join(desk.folder, 'hope', 'course.json'), '{}');
  await writeFile(join(desk.folder, 'hope', 'lessons', 'one.json'), utf16);
  const read = await deskShelf({ address, token }, desk.ports).read('hope');
  expect(read.ok && read.value.others).toEqual(
    new Map([['lessons/one.json', { bytes: new Uint8Array(utf16) }]]),
  );
});
