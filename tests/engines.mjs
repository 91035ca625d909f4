// Plays a little of a course, and makes one, in Firefox and in WebKit, where they are installed: see docs/testing.md.
import { join } from 'node:path';

import { runnerImport } from 'vite';

/** @type {{ module: { run: (names: readonly string[]) => Promise<boolean> } }} */
const { module } = await runnerImport(join(import.meta.dirname, 'engines', 'run.ts'), {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = (await module.run(process.argv.slice(2))) ? 0 : 1;
