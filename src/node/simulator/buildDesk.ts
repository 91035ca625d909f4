import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

import { DESK_FOLDER } from './readDesk.ts';

/**
 * Builds the simulator's two pages, the desk and the one around the course, from the project at
 * `root` beside the player: nothing of them gets into what learners load.
 */
export async function buildDesk(root: string, out: string): Promise<void> {
  await build(settings(root, join(out, DESK_FOLDER)));
}

const settings = (root: string, outDir: string): InlineConfig => ({
  root: join(root, 'src', 'simulator'),
  base: './',
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The runtimes of two standards, for one page on this machine.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: ['index.html', 'wrapper.html'].map((page) => join(root, 'src', 'simulator', page)),
    },
  },
});
