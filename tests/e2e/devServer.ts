import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { test as base } from '@playwright/test';

const root = resolve(import.meta.dirname, '..', '..');

/** An author's desk: a copy of the courses, and `npm start` over it. */
export interface Desk {
  readonly courses: string;
  readonly address: string;
}

/** A test with an author's desk of its own. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    // Playwright wants to see the dependencies of a fixture, even where there are none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const courses = await mkdtemp(join(tmpdir(), 'waymark-desk-'));
      await cp(join(root, 'courses'), courses, { recursive: true });
      const server = await startServer(courses);
      await use({ courses, address: server.address });
      server.stop();
      await rm(courses, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function startServer(courses: string): Promise<{ address: string; stop: () => void }> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const server = spawn(process.execPath, [vite, '--host', '127.0.0.1', '--port', '0'], {
    cwd: root,
    env: { ...process.env, WAYMARK_COURSES: courses, NO_COLOR: '1' },
  });
  const address = await new Promise<string>((found, failed) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const [printed] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
      if (printed !== undefined) found(printed);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => failed(new Error(`The dev server ended:\n${output}`)));
  });
  return { address, stop: () => server.kill() };
}
