import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { deskFolder } from '../../node/desk/deskFolder.ts';
import { deskPageData } from '../../node/desk/deskPage.ts';
import { deskPublishing } from '../../node/desk/deskPublishing.ts';
import { deskRequests } from '../../node/desk/deskRequests.ts';
import { serveUntilDone } from '../../node/testing/serveUntilDone.ts';
import { publisherContract } from '../publish/testing/publisherContract.ts';
import { deskPublisher } from './deskPublisher.ts';
import type { Publisher, PublishStage, PublishWish } from './publisher.ts';
import { publication } from './testing/publication.ts';

const page = deskPageData({});

let home = '';
let port = 0;
let close = async () => {};
let publisher: Publisher;

/** Milliseconds that a command may take: on a busy machine a good one takes its time. */
const ENOUGH = 30_000;

beforeEach(() => openDesk(ENOUGH));

async function openDesk(most: number): Promise<void> {
  home = await mkdtemp(join(tmpdir(), 'desk-publishing-'));
  const courses = join(home, 'courses');
  await put('courses/hope/course.json', '{}');
  const desk = {
    shelf: deskFolder(courses),
    publishing: deskPublishing({ home, courses, most }),
  };
  const answer = deskRequests(desk, page.token);
  const server = await serveUntilDone((question, response) => {
    question.url = question.url?.slice(page.address.length) ?? '';
    return answer(question, response);
  });
  port = server.port;
  const origin = `http://127.0.0.1:${port}`;
  // As a browser does for a page of that origin.
  publisher = deskPublisher(page, (to, init) =>
    fetch(origin + String(to), { ...init, headers: { ...init?.headers, origin } }),
  );
  close = async () => {
    await server.close();
    await rm(home, { recursive: true, force: true });
  };
}

afterEach(() => close());

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), text);
}

/** Puts a script in the place of the command line. The real one is run by the tests of packages. */
const commandIs = (script: string) => put('src/cli/launch.mjs', script);
const builderIs = (script: string) => put('node_modules/vite/bin/vite.js', script);
const playerIsBuilt = () => put('dist/.publish/player.zip', '');

const wish: PublishWish = { course: 'hope', targets: ['scorm12'], options: {} };

/** Says what it was called with, and in what environment. */
const TELLS = `
  const told = JSON.stringify([process.argv.slice(2), process.env.NODE_ENV ?? null]);
  console.log(JSON.stringify({ ...${JSON.stringify(publication)}, notes: [told] }));
`;

async function publish(wanted: PublishWish = wish) {
  const stages: PublishStage[] = [];
  const result = await publisher.publish(wanted, (stage) => stages.push(stage));
  return { stages, result };
}

/** Puts a package in its place, as the command does, and refuses the course that has errors. */
const PUBLISHES = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  if (process.argv[3].endsWith('despair')) {
    console.log('{ "issues": [{}] }');
    process.exit(1);
  }
  mkdirSync('packages', { recursive: true });
  writeFileSync('packages/hope-1.0.0-scorm12.zip', 'zip');
  console.log(JSON.stringify(${JSON.stringify(publication)}));
`;

describe('as every publisher', () =>
  publisherContract(async () => {
    await playerIsBuilt();
    await commandIs(PUBLISHES);
    await put('courses/despair/course.json', '{}');
    return { publisher };
  }));

test('the command of the command line is run, as a terminal would run it', async () => {
  await playerIsBuilt();
  await commandIs(TELLS);
  const { stages, result } = await publish({
    ...wish,
    targets: ['scorm12', 'web'],
    options: { passingScore: 70, languages: ['ar', 'en-AU'], source: true },
  });
  const words = [
    'publish',
    join(home, 'courses', 'hope'),
    '--target=scorm12,web',
    `--out=${join(home, 'packages')}`,
    '--source',
    '--passing-score=70',
    '--language=ar,en-AU',
    '--json',
  ];
  expect(stages).toEqual(['publishing']);
  expect(result).toEqual({
    ok: true,
    value: { ...publication, notes: [JSON.stringify([words, null])] },
  });
});

/** Builds a player. */
const BUILDS = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  mkdirSync('dist/.publish', { recursive: true });
  writeFileSync('dist/.publish/player.zip', '');
`;

test('without a built player it is built before, and the page is told', async () => {
  await commandIs(TELLS);
  await builderIs(BUILDS);
  const first = await publish();
  const second = await publish();
  expect([first.stages, first.result.ok]).toEqual([['building'], true]);
  expect([second.stages, second.result.ok]).toEqual([['publishing'], true]);
});

test('a build that ends at another course with errors has built the player', async () => {
  await commandIs(TELLS);
  await builderIs(`${BUILDS} process.exit(1);`);
  expect((await publish()).result.ok).toBe(true);
});

test('a player that cannot be built', async () => {
  await builderIs('process.exit(1)');
  expect((await publish()).result).toMatchObject({ ok: false, error: { kind: 'said' } });
});

test('a course with errors is refused, and so is what cannot be done, in the words of the command', async () => {
  await playerIsBuilt();
  await commandIs(`console.log('{ "issues": [{}] }'); console.error('1 error.'); process.exit(1)`);
  expect((await publish()).result).toEqual({ ok: false, error: { kind: 'broken' } });
  await commandIs(`console.error('The disk is full.'); process.exit(1)`);
  expect((await publish()).result).toEqual({
    ok: false,
    error: { kind: 'said', words: 'The disk is full.' },
  });
});

test.each([
  ['falls over', 'throw new Error("at a place")', 'failed'],
  ['says nothing', 'process.exit(1)', 'failed'],
  ['says something else', 'console.log("done")', 'failed'],
])('a command that %s', async (_what, script, kind) => {
  await playerIsBuilt();
  await commandIs(script);
  expect((await publish()).result).toEqual({ ok: false, error: { kind } });
});

test('a command that never ends', async () => {
  await close();
  await openDesk(500);
  await playerIsBuilt();
  await commandIs('setInterval(() => {}, 1000)');
  expect((await publish()).result).toEqual({ ok: false, error: { kind: 'endless' } });
});

test('one publication at a time, and the next one after it', async () => {
  await playerIsBuilt();
  await commandIs(TELLS);
  const both = await Promise.all([publish(), publish()]);
  const kinds = both.map(({ result }) => (result.ok ? 'published' : result.error.kind));
  expect(kinds.toSorted()).toEqual(['busy', 'published']);
  expect((await publish()).result.ok).toBe(true);
});

test.each([
  ['../courses/hope', 'refused'],
  ['.waymark-bin', 'refused'],
  ['', 'refused'],
  ['despair', 'gone'],
])('no course “%s” is published', async (course, kind) => {
  await playerIsBuilt();
  await commandIs(TELLS);
  expect((await publish({ ...wish, course })).result).toEqual({ ok: false, error: { kind } });
});

test('a package comes as it is', async () => {
  await put('packages/hope-1.0.0-scorm12.zip', 'zip');
  expect(await publisher.bytesOf('hope-1.0.0-scorm12.zip')).toEqual({
    ok: true,
    value: new TextEncoder().encode('zip'),
  });
});

test.each([
  ['../courses/hope/course.zip', 'refused'],
  ['..\\courses\\hope.zip', 'refused'],
  ['inner/hope.zip', 'refused'],
  ['.hidden.zip', 'refused'],
  ['secret.json', 'refused'],
  ['link.zip', 'refused'],
  ['folder.zip', 'gone'],
  ['none.zip', 'gone'],
])('no package “%s” is given', async (name, kind) => {
  await put('packages/inner/hope.zip', 'zip');
  await put('packages/folder.zip/a', 'zip');
  await put('packages/.hidden.zip', 'zip');
  await put('packages/secret.json', '{}');
  await put('courses/hope/course.zip', 'zip');
  await symlink(join(home, 'courses', 'hope', 'course.json'), join(home, 'packages', 'link.zip'));
  const refused = { ok: false, error: { kind } };
  expect(await publisher.bytesOf(name)).toEqual(refused);
});

test('a package plays in the simulator, until the next one does', async () => {
  await put('packages/hope-1.0.0-scorm12.zip', 'zip');
  await commandIs(`
    console.log('“' + process.argv.at(-1) + '” plays at http://127.0.0.1:4800/' + process.argv[2]);
    setInterval(() => {}, 1000);
  `);
  const played = { ok: true, value: 'http://127.0.0.1:4800/simulate' };
  expect(await publisher.simulate?.('hope-1.0.0-scorm12.zip')).toEqual(played);
  await commandIs(`console.error('It is no package for an LMS.'); process.exit(1)`);
  expect(await publisher.simulate?.('hope-1.0.0-scorm12.zip')).toEqual({
    ok: false,
    error: { kind: 'said', words: 'It is no package for an LMS.' },
  });
  expect(await publisher.simulate?.('../hope.zip')).toEqual({
    ok: false,
    error: { kind: 'refused' },
  });
});

/** The status that comes back; unless said otherwise, the editor's page asks well. */
async function ask(question: string, body: object, headers: Readonly<Record<string, string>> = {}) {
  const own = { origin: `http://127.0.0.1:${port}`, 'x-waymark-token': page.token };
  return new Promise<number | undefined>((answered, failed) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      path: `${page.address}/${question}`,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...own, ...headers },
    });
    sent.on('response', (response) => answered(response.resume().statusCode));
    sent.on('error', failed);
    sent.end(JSON.stringify(body));
  });
}

test.each<[string, string, object, Readonly<Record<string, string>>, number]>([
  ['nobody without the token', 'publish', wish, { 'x-waymark-token': '' }, 403],
  ['no page of another site', 'publish', wish, { origin: 'https://example.org' }, 403],
  ['no name that leads here', 'publish', wish, { host: 'a.org', origin: 'http://a.org' }, 403],
  ['no page without the token to look', 'player', {}, { 'x-waymark-token': '' }, 403],
  ['no stranger a package', 'package', { name: 'a.zip' }, { 'x-waymark-token': '' }, 403],
  ['no stranger an LMS', 'simulate', { name: 'a.zip' }, { 'x-waymark-token': '' }, 403],
  ['no unknown target', 'publish', { ...wish, targets: ['scrom12'] }, {}, 400],
  ['no target at all', 'publish', { ...wish, targets: [] }, {}, 400],
  ['no score beyond all', 'publish', { ...wish, options: { passingScore: 101 } }, {}, 400],
  ['no option as a language', 'publish', { ...wish, options: { languages: ['--out'] } }, {}, 400],
  ['no other option', 'publish', { ...wish, options: { out: '/' } }, {}, 400],
])('the desk serves %s', async (_who, question, body, headers, status) => {
  await playerIsBuilt();
  await commandIs(TELLS);
  expect(await ask(question, body, headers)).toBe(status);
});

test('the editor’s page is served', async () => {
  await playerIsBuilt();
  await commandIs(TELLS);
  expect(await ask('publish', wish)).toBe(200);
});

test('a desk that does not answer is told', async () => {
  const silent = deskPublisher(page, () => Promise.reject(new Error()));
  const unreachable = { ok: false, error: { kind: 'unreachable' } };
  expect(await silent.publish(wish, () => undefined)).toEqual(unreachable);
  expect(await silent.bytesOf('hope.zip')).toEqual(unreachable);
  expect(await silent.simulate?.('hope.zip')).toEqual(unreachable);
});
