import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';

import {
  SITE_PLAYER,
  SITE_PLAYER_FILE,
  SITE_WORKER_FILE,
  TRY_FOLDER,
} from '../editor/publish/siteFiles.ts';
import { policy } from '../publish/policy.ts';
import { browserFloor } from './browserFloor.ts';
import { buildSiteCover } from './coverRenderer.ts';
import { licencesPlugins } from './licencesPlugin.ts';
import { PLAYER_FILE, PUBLISH_FOLDER } from './readBuild.ts';
import { DESK_FOLDER } from './simulator/readDesk.ts';
import { workersAlone } from './workersToo.ts';

/** Where the editor is found beside the courses, and in it the page of its frame. */
export const EDITOR_FOLDER = 'editor';

/** Its pages, in `src/editor` as in the build. */
export const EDITOR_PAGES = ['index.html', 'frame/index.html'] as const;

/**
 * What the editor may ask for: nothing of another site, and no code that is made on the spot. The page of
 * its frame may show films from elsewhere, as the course in it does.
 */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
const OWN_FRAMES = "frame-src 'self'";
const FILMS = "frame-src 'self' https:";

/** States the policy in the pages: a plain web host sends no headers of ours. */
const strictPages: Plugin = {
  name: 'waymark-strict-pages',
  transformIndexHtml: (html, { path }) => {
    const rules = [...POLICY, path.includes('/frame/') ? FILMS : OWN_FRAMES];
    return html.replace(/<meta charset[^>]*>/, (start) => `${start}\n    ${policy(rules)}`);
  },
};

/**
 * Tells what checks the data of courses to make no code of its own. It would be refused, and each page
 * and worker would say so in the console; whoever looks there for a fault is to find that fault alone.
 */
const noCodeMade: Plugin = {
  name: 'waymark-no-code-made',
  transform: {
    filter: { id: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ },
    handler: (code) => ({ code: `${code}\nglobalConfig.jitless = true;\n`, map: null }),
  },
};

/**
 * Builds the editor from the project at `root` beside the player, apart from it: nothing of it gets
 * into what learners load. Beside it lies what it makes packages of: the player has to be written before.
 */
export async function buildEditor(root: string, out: string): Promise<void> {
  const editor = join(out, EDITOR_FOLDER);
  await build(settings(root, editor));
  const player = join(editor, SITE_PLAYER);
  await buildSiteCover(root, player);
  // A copy: many web hosts give out nothing from a folder whose name begins with a dot.
  await copyFile(join(out, PUBLISH_FOLDER, PLAYER_FILE), join(player, SITE_PLAYER_FILE));
  await laySimulator(join(out, DESK_FOLDER), join(editor, TRY_FOLDER));
  await writeFile(join(editor, SITE_WORKER_FILE), await siteWorker(root, editor));
}

/** The simulator, with the page around the course where it looks for it. */
async function laySimulator(built: string, place: string): Promise<void> {
  await cp(built, place, { recursive: true });
  const wrapper = await readFile(join(place, 'wrapper.html'), 'utf8');
  await mkdir(join(place, 'lms'));
  await writeFile(join(place, 'lms', 'wrapper.html'), wrapper.replaceAll('="./', '="../'));
}

/** The worker, with the list of what it keeps. */
async function siteWorker(root: string, editor: string): Promise<string> {
  const entries = await readdir(editor, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(editor, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const sums = files
    .toSorted()
    .map(async (file) => [file, crc32(await readFile(join(editor, file)))] as const);
  const list = JSON.stringify(Object.fromEntries(await Promise.all(sums)));
  const facts = `const FILES = ${list};\nconst VERSION = '${crc32(list).toString(16)}';\n`;
  return facts + (await readFile(join(root, 'src', 'editor', 'site', 'worker.js'), 'utf8'));
}

const settings = (root: string, outDir: string, terms = licencesPlugins(root)): InlineConfig => ({
  root: join(root, 'src', 'editor'),
  base: './',
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react(), terms.page, strictPages, noCodeMade],
  worker: { format: 'es', plugins: () => [workersAlone, terms.worker, noCodeMade] },
  build: {
    outDir,
    emptyOutDir: true,
    target: [...browserFloor],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: EDITOR_PAGES.map((page) => join(root, 'src', 'editor', page)),
    },
  },
});
