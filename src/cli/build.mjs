import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

/**
 * Builds the command line into `built`, and removes the builds of older sources.
 *
 * @param {{ root: string, cache: string, built: string }} places
 */
export async function buildCommandLine({ root, cache, built }) {
  mkdirSync(cache, { recursive: true });
  // Built beside its place and then moved: a second start in the meantime never sees half of it.
  const fresh = mkdtempSync(join(cache, 'building-'));
  try {
    await build(settings(root, fresh));
    removeOlder(cache, [fresh, built]);
    renameSync(fresh, built);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another start was faster with the same sources: its build serves.
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'rename')) throw error;
  }
}

/**
 * @param {string} root
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function settings(root, outDir) {
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    // Everything in one place starts several times faster; the tools that serve and build stay out.
    ssr: { noExternal: true, external: ['vite', '@vitejs/plugin-react', 'oxfmt'] },
    build: {
      ssr: join(root, 'src', 'cli', 'main.ts'),
      target: 'node20',
      outDir,
      rolldownOptions: {
        output: {
          // What can be kept compiled (see cachedScript.mjs).
          format: 'cjs',
          dynamicImportInCjs: false,
          entryFileNames: 'main.cjs',
          chunkFileNames: '[name]-[hash].cjs',
          // Comments are most of it, and each start would read them; names stay for whoever debugs.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  };
}

/**
 * @param {string} cache
 * @param {readonly string[]} kept
 */
function removeOlder(cache, kept) {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    // A folder that is being built belongs to a start that is under way.
    if (!kept.includes(folder) && !name.startsWith('building-')) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
