import { readFileSync } from 'node:fs';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';

import { aliases } from './src/node/aliases.ts';
import { isLong } from './tests/effort.ts';
import { slowestUnits } from './tests/slowestFiles.ts';

/**
 * From version 25 on Node has a `localStorage` of its own, which keeps nothing without a file and
 * stands in the way of the one of jsdom. Before 22.4 it does not know the word that takes it out.
 */
const WITHOUT_NODES_STORAGE = ['--no-experimental-webstorage'].filter((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
);

/** What a module becomes depends on this as well, which Vitest does not look at by itself. */
const compilerOptions = readFileSync(new URL('tsconfig.json', import.meta.url), 'utf8');

const rememberByOptions: Plugin = {
  name: 'waymark-remember-by-options',
  configureVitest({ experimental_defineCacheKeyGenerator }) {
    // A list of files is another once there are others. Vitest itself does not know one with a type.
    experimental_defineCacheKeyGenerator(({ sourceCode }) =>
      sourceCode.includes('import.meta.glob') ? false : compilerOptions,
    );
  },
};

/** Markdown and machines as learners get them, without what looks after whoever develops those packages. */
const packagesAsBuilt: Plugin = {
  name: 'waymark-packages-as-built',
  configResolved({ environments, ssr }) {
    for (const { resolve } of [...Object.values(environments), ssr]) {
      if (resolve === undefined) continue;
      resolve.conditions =
        resolve.conditions?.filter((each) => each !== 'development|production') ?? [];
    }
  },
};

// Not from vite.config.ts: with all that serves and builds courses, each project would load it anew.
export default defineConfig({
  plugins: [react(), rememberByOptions, packagesAsBuilt],
  resolve: { alias: aliases },
  test: {
    // What became of a module is kept with the packages, for the next project and the next run.
    experimental: { fsModuleCache: true },
    // By itself vitest leaves a core to itself, half of a small machine.
    maxWorkers: '100%',
    reporters: ['default', slowestUnits()],
    // Far beyond what a test needs: a busy machine must not make one fail.
    testTimeout: isLong ? 3_600_000 : 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code leaves nothing behind: the files of a worker can share one set of modules.
          isolate: false,
          include: ['{src,art,tests}/**/*.test.ts'],
          exclude: ['tests/packages/**'],
          setupFiles: ['tests/models.ts', 'tests/properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Of the player as it was built: the only tests here that need a build.
          name: 'packages',
          environment: 'node',
          isolate: false,
          include: ['tests/packages/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: './tests/documentEnvironment.ts',
          execArgv: WITHOUT_NODES_STORAGE,
          // A document and all modules anew for each file would take most of the time.
          isolate: false,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/models.ts'],
        },
      },
    ],
  },
});
