import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

import { browserFloor } from './browserFloor.ts';

/** Where the editor is found beside the courses, and in it the page of its frame. */
export const EDITOR_FOLDER = 'editor';

/** Its pages, in `src/editor` as in the build. */
export const EDITOR_PAGES = ['index.html', 'frame/index.html'] as const;

/**
 * Builds the editor from the project at `root` beside the player, apart from it: nothing of it gets
 * into what learners load.
 */
export async function buildEditor(root: string, out: string): Promise<void> {
  await build(settings(root, join(out, EDITOR_FOLDER)));
}

const settings = (root: string, outDir: string): InlineConfig => ({
  root: join(root, 'src', 'editor'),
  base: './',
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react()],
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
