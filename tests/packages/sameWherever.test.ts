import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import { publishCourse } from '../../src/editor/publish/publishCourse.ts';
import { SITE_PLAYER } from '../../src/editor/publish/siteFiles.ts';
import { sitePlayer } from '../../src/editor/publish/sitePlayer.ts';
import { storedCourse } from '../../src/editor/shelf/storedCourse.ts';
import { deskPublishing } from '../../src/node/desk/deskPublishing.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';
import { carriedMedia } from '../../src/publish/carriedMedia.ts';
import { targets } from '../../src/publish/target.ts';
import { FILM_BYTES, isFilm } from './sample.ts';

const root = join(import.meta.dirname, '..', '..');
const site = `${pathToFileURL(join(root, 'dist', 'editor', SITE_PLAYER)).href}`;
const options = { passingScore: 70 };

const made = mkdtempSync(join(tmpdir(), 'waymark-same-'));
const courses = join(made, 'courses');
const folder = join(courses, 'peer-work');
const terminal = join(made, 'terminal');

interface Told {
  readonly packages: readonly object[];
}

let told: Told;

// By the command line, in a process and a time zone of its own, once: it takes some seconds. Pictures,
// films, two languages, and drawings that only one of them shows.
beforeAll(() => {
  cpSync(join(root, 'courses', 'peer-work'), folder, { recursive: true });
  const media = join(folder, 'media');
  for (const name of readdirSync(media)) {
    if (isFilm(name)) truncateSync(join(media, name), FILM_BYTES);
  }
  const launcher = join(root, 'src', 'cli', 'launch.mjs');
  const words = ['publish', folder, '--target', 'all', '--out', terminal, '--json'];
  told = JSON.parse(
    execFileSync(process.execPath, [launcher, ...words, '--passing-score', '70'], {
      cwd: made,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    }),
  );
});

afterEach(() => vi.unstubAllGlobals());
afterAll(() => rmSync(made, { recursive: true, force: true }));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The files in a package, by path; of the source, which is a zip file itself, every byte counts, too. */
function filesIn(name: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = name.endsWith('.zip') ? unzipSync(bytes) : { [name]: bytes };
  return new Map(Object.entries(files).map(([path, each]) => [path, base64(each)]));
}

test('a package of the editor is that of the command line in another time zone, byte for byte', async () => {
  const { publish } = deskPublishing({ home: root, courses });
  const wish = { course: 'peer-work', targets: ['scorm12', 'html'], options } as const;
  expect(await publish(wish)).toMatchObject({ ok: true });
  const names = readdirSync(join(made, 'packages'));
  expect(names).toHaveLength(4);
  const [here, there] = [join(made, 'packages'), terminal].map((out) =>
    names.map((name) => [name, base64(readFileSync(join(out, name)))]),
  );
  expect(here).toEqual(there);
});

test('packages of the editor without a server are those of the command line, for every target', async () => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(fileURLToPath(address))),
  );
  const files = await readCourseFolder(folder);
  const media = carriedMedia(files).map(
    (path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const,
  );
  const published = await publishCourse(
    {
      wish: { course: 'peer-work', targets, options },
      stored: storedCourse(files),
      media: new Map(media),
      previous: null,
    },
    () => sitePlayer(site),
    Math.random,
  );

  if (!published.ok) throw new Error(JSON.stringify(published.error));
  const { publication, packages } = published.value;
  // Only how well zlib packs is a matter of the browser.
  expect(publication).toEqual({
    ...told,
    packages: told.packages.map((each) => ({
      ...each,
      bytes: expect.any(Number),
      sheet: expect.any(String),
      settings: expect.any(Object),
    })),
  });
  expect(packages.size).toBe(targets.length);
  for (const [name, bytes] of packages) {
    expect(filesIn(name, bytes)).toEqual(filesIn(name, readFileSync(join(terminal, name))));
  }
});
