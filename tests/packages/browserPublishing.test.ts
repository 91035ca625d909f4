import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';

import { publishCourse } from '../../src/editor/publish/publishCourse.ts';
import { SITE_PLAYER } from '../../src/editor/publish/siteFiles.ts';
import { sitePlayer } from '../../src/editor/publish/sitePlayer.ts';
import { storedCourse } from '../../src/editor/shelf/storedCourse.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';
import { carriedMedia } from '../../src/publish/carriedMedia.ts';
import { targets } from '../../src/publish/target.ts';

const root = join(import.meta.dirname, '..', '..');
const made = mkdtempSync(join(tmpdir(), 'waymark-browser-'));
const site = `${pathToFileURL(join(root, 'dist', 'editor', SITE_PLAYER)).href}`;

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(made, { recursive: true, force: true });
});

/** The files in a package, by path; of the source, which is a zip file itself, every byte counts, too. */
function filesIn(name: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = name.endsWith('.zip') ? unzipSync(bytes) : { [name]: bytes };
  const coded = Object.entries(files).map(
    ([path, each]) => [path, Buffer.from(each).toString('base64')] as const,
  );
  return new Map(coded);
}

test('packages of the editor without a server are those of the command line, for every target', async () => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(fileURLToPath(address))),
  );
  // Pictures, films, two languages, and drawings that only one of them shows.
  const folder = join(made, 'peer-work');
  cpSync(join(root, 'courses', 'peer-work'), folder, { recursive: true });
  const terminal = join(made, 'terminal');
  const launcher = join(root, 'src', 'cli', 'launch.mjs');
  const words = ['publish', folder, '--target', 'all', '--out', terminal, '--json'];
  const told: { readonly packages: readonly object[] } = JSON.parse(
    execFileSync(process.execPath, [launcher, ...words], { cwd: made, encoding: 'utf8' }),
  );

  const files = await readCourseFolder(folder);
  const media = carriedMedia(files).map(
    (path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const,
  );
  const published = await publishCourse(
    {
      wish: { course: 'peer-work', targets, options: {} },
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
    })),
  });
  expect(packages.size).toBe(targets.length);
  for (const [name, bytes] of packages) {
    expect(filesIn(name, bytes)).toEqual(filesIn(name, readFileSync(join(terminal, name))));
  }
});
