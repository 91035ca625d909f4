import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

import { SITE_PLAYER, SITE_PLAYER_FILE } from '../editor/publish/siteFiles.ts';
import { browserFloor } from './browserFloor.ts';
import { buildSiteCover } from './coverRenderer.ts';
import { PLAYER_FILE, PUBLISH_FOLDER } from './readBuild.ts';
import { workersToo } from './workersToo.ts';

/** Where the editor is found beside the courses, and in it the page of its frame. */
export const EDITOR_FOLDER = 'editor';

/** Its pages, in `src/editor` as in the build. */
export const EDITOR_PAGES = ['index.html', 'frame/index.html'] as const;

/**
 * Builds the editor from the project at `root` beside the player, apart from it: nothing of it gets
 * into what learners load. Beside it lies what
 * it makes packages of: the player has to be written before.
 */
export async function buildEditor(root: string, out: string): Promise<void> {
  const editor = join(out, EDITOR_FOLDER);
  await build(settings(root, editor));
  const player = join(editor, SITE_PLAYER);
  await buildSiteCover(root, player);
  // A copy: many web hosts give out nothing from a folder whose name begins with a dot.
  await copyFile(join(out, PUBLISH_FOLDER, PLAYER_FILE), join(player, SITE_PLAYER_FILE));
}

const settings = (root: string, outDir: string): InlineConfig => ({
  root: join(root, 'src', 'editor'),
  base: './',
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: [workersToo] },
  worker: { format: 'es' },
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
