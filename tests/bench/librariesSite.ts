import { join } from 'node:path';

import { build } from 'vite';

/** Builds a page of the libraries alone, as the player is built, into `libraries/` of `site`. */
export async function writeLibrariesSite(root: string, site: string): Promise<void> {
  await build({
    root: join(root, 'tests', 'bench', 'libraries'),
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { outDir: join(site, 'libraries'), emptyOutDir: true, target: 'es2022' },
  });
}
