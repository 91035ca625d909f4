// Builds the gallery and serves it: node tests/gallery/serve.mjs [port]
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { build } from 'vite';

const configFile = join(import.meta.dirname, 'vite.config.ts');
await build({ configFile, logLevel: 'error' });

const serve = join(import.meta.dirname, '..', 'e2e', 'serve.mjs');
const built = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'waymark-gallery');
const server = spawn(process.execPath, [serve, process.argv[2] ?? '4392', built], {
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => server.kill(signal));
}
