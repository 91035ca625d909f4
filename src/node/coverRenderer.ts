import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, type InlineConfig } from 'vite';

import type { PlayableCover } from '../course/playable.ts';

/** Draws a course's first page as HTML: what stands in the page before any script runs. */
export type RenderCover = (cover: PlayableCover) => Promise<string>;

/** The player's own cover, built for Node from the project at `root`. */
export async function loadCoverRenderer(root: string): Promise<RenderCover> {
  const cache = join(root, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const built = await mkdtemp(join(cache, 'waymark-cover-'));
  try {
    await build(settings(root, built));
    const module: { readonly renderCover: RenderCover } = await import(
      pathToFileURL(join(built, 'prerender.mjs')).href
    );
    return module.renderCover;
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

const settings = (root: string, outDir: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  mode: 'production',
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'src', 'player', 'prerender.tsx'),
    target: 'node20',
    outDir,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // One file: the pages that are loaded on demand must not be looked for once it is removed.
      output: { entryFileNames: 'prerender.mjs', codeSplitting: false },
    },
  },
});
