import { join } from 'node:path';

import { createServer } from 'vite';

import type * as exhibits from '../gallery/exhibits.ts';

// The examples are found by Vite's way of naming many files at once, which nothing else understands.
const server = await createServer({
  configFile: join(import.meta.dirname, '..', 'gallery', 'vite.config.ts'),
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
const found = await server.ssrLoadModule('/exhibits.ts');
await server.close();

export const exhibitsOf: typeof exhibits.exhibitsOf = found['exhibitsOf'];
export const firstOf: typeof exhibits.firstOf = found['firstOf'];
