import { join } from 'node:path';

import { build, type InlineConfig } from 'vite';

import type { RenderCover } from '../publish/playerBuild.ts';
import { COVER_FILE, readCoverRenderer } from './readBuild.ts';

/**
 * Builds the player's own cover for Node from the project at `root` into `folder`, where publishing
 * finds it without a bundler.
 */
export async function buildCoverRenderer(root: string, folder: string): Promise<RenderCover> {
  await build(settings(root, folder));
  return readCoverRenderer(folder);
}

const settings = (root: string, outDir: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  mode: 'production',
  // React has a faster half and a half for its makers; only the first is wanted, so name it.
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'src', 'player', 'prerender.tsx'),
    target: 'node20',
    minify: true,
    outDir,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: COVER_FILE, codeSplitting: false },
    },
  },
});
