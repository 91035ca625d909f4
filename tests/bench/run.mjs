// Builds the benchmarks from their TypeScript sources and runs them: `npm run bench [-- --json]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const built = mkdtempSync(join(root, 'node_modules', '.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, external: ['vite', '@playwright/test'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: built,
      rolldownOptions: {
        input: ['bench', 'ownWork'].map((name) => join(root, 'tests', 'bench', `${name}.ts`)),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const { bench } = await import(pathToFileURL(join(built, 'bench.mjs')).href);
  const figures = await bench(root, built);
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
  else
    for (const { name, value, unit } of figures) console.log(`${name.padEnd(88)} ${value} ${unit}`);
} finally {
  rmSync(built, { recursive: true, force: true });
}
