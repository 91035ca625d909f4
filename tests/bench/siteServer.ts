import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Serves a built folder with gzip, as a plain web host would. */
export async function serveSite(
  root: string,
  site: string,
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, [join(root, 'tests/e2e/serve.mjs'), '0', site]);
  const ended = once(server, 'exit').then(() => {
    throw new Error('The server of the built site did not start.');
  });
  ended.catch(() => undefined);
  const [printed] = await Promise.race([once(server.stdout, 'data'), ended]);
  return { address: String(printed).trim(), stop: () => void server.kill() };
}
