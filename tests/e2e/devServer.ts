import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { test as base } from './languageTest.ts';
import { onceInWorker } from './onceInWorker.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The course that is written on: each further one would be compiled, and copied, for nothing. */
const COURSE = 'peer-work';

/** An author's desk: a copy of a course, and `npm start` over it. */
export interface Desk {
  readonly courses: string;
  readonly address: string;
  /** What the editor of this machine was last asked to open: the file, the line and the column. */
  readonly opened: () => Promise<readonly string[]>;
}

const startDesk = onceInWorker(async (atWorkersEnd): Promise<Desk> => {
  // Packages lie beside the courses.
  const folder = await mkdtemp(join(tmpdir(), 'waymark-desk-'));
  const courses = join(folder, 'courses');
  await cp(join(root, 'courses', COURSE), join(courses, COURSE), { recursive: true });
  const tools = await mkdtemp(join(tmpdir(), 'waymark-editor-'));
  const { address, stop } = await startServer(courses, await writeEditor(tools));
  await writeFile(join(tools, 'opened'), '');
  atWorkersEnd(async () => {
    await stop();
    await rm(tools, { recursive: true });
    await rm(folder, { recursive: true, force: true });
  });
  const opened = async () => (await readFile(join(tools, 'opened'), 'utf8')).split('\n');
  return { courses, address, opened };
});

/** A test with an author's desk of its own. */
export const test = base.extend<{ desk: Desk }>({
  desk: [
    async ({ atWorkersEnd }, provide) => provide(await startDesk(atWorkersEnd)),
    { timeout: 240_000 },
  ],
});

/** An editor that only notes what it is asked to open. */
async function writeEditor(folder: string): Promise<string> {
  const editor = join(folder, 'editor');
  const notes = `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(folder, 'opened')}'\n`;
  await writeFile(editor, notes, { mode: 0o755 });
  return editor;
}

async function startServer(
  courses: string,
  editor: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const server = spawn(process.execPath, [vite, '--host', '127.0.0.1', '--port', '0'], {
    cwd: root,
    env: { ...process.env, WAYMARK_COURSES: courses, LAUNCH_EDITOR: editor, NO_COLOR: '1' },
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
  const ended = once(server, 'exit');
  return {
    address,
    // It writes into the courses until its end: only after that may they go.
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
