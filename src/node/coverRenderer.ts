import { join } from 'node:path';

import { build, type InlineConfig, type Plugin } from 'vite';

import { SITE_COVER_FILE } from '../editor/publish/siteFiles.ts';
import type { RenderCover } from '../publish/playerBuild.ts';
import { browserFloor } from './browserFloor.ts';
import { COVER_FILE, readCoverRenderer } from './readBuild.ts';

/**
 * Builds the player's own cover for Node from the project at `root` into `folder`, where publishing
 * finds it without a bundler.
 */
export async function buildCoverRenderer(root: string, folder: string): Promise<RenderCover> {
  await build(settings(root, folder));
  return readCoverRenderer(folder);
}

/** Builds the same for a worker of the editor, as a module into `folder`. */
export const buildSiteCover = async (root: string, folder: string): Promise<void> => {
  const { ssr, build: options, ...others } = settings(root, folder);
  const output = { format: 'es', entryFileNames: SITE_COVER_FILE, codeSplitting: false } as const;
  await build({
    ...others,
    ssr: { ...ssr, target: 'webworker' },
    build: {
      ...options,
      target: [...browserFloor],
      rolldownOptions: { ...options?.rolldownOptions, output },
    },
  });
};

/**
 * Leaves out what is loaded on demand, all but the languages: a cover never asks for it, and whoever
 * publishes would wait for it to be read.
 */
const coverOnly: Plugin = {
  name: 'waymark-cover-only',
  resolveDynamicImport: (specifier, importer) =>
    typeof specifier !== 'string' || /[\\/]src[\\/]i18n[\\/]words\.ts$/.test(importer ?? '')
      ? null
      : { id: specifier, external: true },
};

const settings = (root: string, outDir: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  mode: 'production',
  // React has a faster half and a half for its makers; only the first is wanted, so name it.
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  plugins: [coverOnly],
  build: {
    ssr: join(root, 'src', 'player', 'prerender.tsx'),
    target: 'node20',
    minify: true,
    outDir,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { format: 'cjs', entryFileNames: COVER_FILE, codeSplitting: false },
    },
  },
});
