import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';

import { SITE_PLAYER, SITE_PLAYER_FILE } from '../editor/publish/siteFiles.ts';
import { policy } from '../publish/policy.ts';
import { browserFloor } from './browserFloor.ts';
import { buildSiteCover } from './coverRenderer.ts';
import { licencesPlugins } from './licencesPlugin.ts';
import { PLAYER_FILE, PUBLISH_FOLDER } from './readBuild.ts';
import { workersToo } from './workersToo.ts';

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
}

const settings = (root: string, outDir: string, terms = licencesPlugins(root)): InlineConfig => ({
  root: join(root, 'src', 'editor'),
  base: './',
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react(), terms.page, strictPages],
  resolve: { alias: [workersToo] },
  worker: { format: 'es', plugins: () => [terms.worker] },
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
