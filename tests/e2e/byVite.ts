import { join } from 'node:path';

import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/**
 * A module of the project, by its path there, as Vite makes it. For the few tests that compile a
 * course: the compiler is hundreds of files, which Playwright itself would take ten times as long to
 * make into scripts, in each process that loads the tests.
 */
export async function byVite<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(root, path), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
