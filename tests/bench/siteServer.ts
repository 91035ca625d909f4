import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Serves a built folder with gzip, as a plain web host would. */
export async function serveSite(
  root: string,
  site: string,
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const port = '4397';
  const server = spawn(process.execPath, [join(root, 'tests/e2e/serve.mjs'), port, site]);
  const ended = once(server, 'exit').then(() => {
    throw new Error(`The server on port ${port} did not start.`);
  });
  ended.catch(() => undefined);
  await Promise.race([once(server.stdout, 'data'), ended]);
  return { address: `http://127.0.0.1:${port}/`, stop: () => void server.kill() };
}
