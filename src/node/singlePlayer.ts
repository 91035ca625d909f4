import { join } from 'node:path';

import { build, type InlineConfig, type Plugin } from 'vite';

import { SINGLE_SCRIPT, SINGLE_STYLE } from '../publish/singlePage.ts';
import { browserFloor } from './browserFloor.ts';

/**
 * Builds the player once more, for a course that is one file: everything in one script and one style,
 * with the fonts in it, so that nothing is left to be fetched. Path in the build → bytes.
 */
export async function buildSinglePlayer(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const built = await build(settings(root));
  const outputs = 'output' in built ? built.output : [];
  return new Map(
    outputs.map((file) => {
      const text = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, typeof text === 'string' ? new TextEncoder().encode(text) : text];
    }),
  );
}

/** No page lies beside a course that is one file: what asks for the address of one gets an empty text. */
const noPagesBeside: Plugin = {
  name: 'waymark-no-pages-beside',
  enforce: 'pre',
  load: { filter: { id: /\.html\?url$/ }, handler: () => "export default '';" },
};

const settings = (root: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  mode: 'production',
  base: './',
  plugins: [noPagesBeside],
  // React has a faster half and a half for its makers; only the first is wanted, so name it.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    target: [...browserFloor],
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      input: join(root, 'src', 'player', 'singleFile', 'main.tsx'),
      checks: { pluginTimings: false },
      output: {
        entryFileNames: SINGLE_SCRIPT,
        assetFileNames: SINGLE_STYLE,
        codeSplitting: false,
      },
    },
  },
});
