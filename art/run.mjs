// Runs one of these scripts from its TypeScript sources: node art/run.mjs pictures
import { join } from 'node:path';

import { runnerImport } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
/** @type {{ module: { run: (args: readonly string[]) => void | Promise<void> } }} */
const { module } = await runnerImport(join(import.meta.dirname, `${name}.ts`), {
  configFile: false,
  logLevel: 'error',
});
await module.run(args);
