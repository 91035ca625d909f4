import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type FrameLocator, type Page } from '@playwright/test';

import { type DeskFile, writeDeskFile } from '../../src/simulator/record/deskFile.ts';
import { test as base } from './languageTest.ts';
import { Learner } from './learner.ts';

const root = join(import.meta.dirname, '..', '..');
const waymark = join(root, 'src', 'cli', 'launch.mjs');

/** What a command of the command line prints. Throws what it complains of. */
function run(...words: readonly string[]): string {
  const { status, stderr, stdout } = spawnSync(process.execPath, [waymark, ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Makes the package of a course, and gives its file. `small`: the course that `new` makes. */
export function packageFor(
  course: 'peer-work' | 'peer-support' | 'intentional-peer-support' | 'gallery' | 'small',
  target: string,
  folder: string,
): string {
  // Publishing writes into the lock of a course.
  const source = join(folder, course);
  if (course === 'small') run('new', source);
  else cpSync(join(root, 'courses', course), source, { recursive: true });
  run('publish', source, '--target', target, '--out', folder);
  // Its version stands in between.
  const made = readdirSync(folder).find(
    (name) => name.startsWith(`${course}-`) && name.endsWith(`-${target}.zip`),
  );
  return join(folder, made ?? course);
}

/** Somebody at the desk of the simulator. */
export class Simulated {
  readonly page: Page;
  readonly frame: FrameLocator;
  /** Where the desk is. */
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
    // The page around the course, and in it the course.
    this.frame = page.frameLocator('iframe').frameLocator('iframe');
  }

  /** Where the desk reads the package, for `Learner`. */
  get course(): string {
    return `${this.address}desk/package/`;
  }

  async launch(kind = 'As usual', learner = 'Sam Taylor'): Promise<this> {
    await this.page.getByRole('radio', { name: learner }).check();
    await this.page.getByRole('radio', { name: kind }).check();
    await this.page.getByRole('button', { name: 'Launch' }).click();
    return this;
  }

  /** Launches the course and starts it; gives who sits there. */
  async begin(): Promise<Learner> {
    await this.launch();
    const learner = new Learner(this.page, {
      course: this.course,
      screen: this.frame,
      tryAgain: true,
    });
    await learner.start();
    return learner.saved();
  }

  /** Launches the course, does all of it right, and finds the LMS told that it is completed. */
  async playToEnd(): Promise<this> {
    const learner = await this.begin();
    const { lessons } = await learner.outline();
    for (const [index, { id, type }] of lessons.entries()) {
      await learner.finishLesson(id);
      if (type === 'quiz' && index < lessons.length - 1) await learner.goOn();
    }
    await learner.saved();
    await this.close();
    await this.show('Progress');
    await expect(this.page.getByText('The course is completed.')).toBeVisible();
    return this;
  }

  async close(): Promise<this> {
    await this.page.getByRole('button', { name: 'Close the window' }).click();
    await this.page.locator('iframe').waitFor({ state: 'detached' });
    return this;
  }

  async kill(): Promise<this> {
    await this.page.getByRole('button', { name: 'Kill the tab' }).click();
    await this.page.locator('iframe').waitFor({ state: 'detached' });
    return this;
  }

  async show(panel: 'Calls' | 'Data' | 'Progress' | 'Trouble' | 'Keep'): Promise<this> {
    await this.page.getByRole('tab', { name: panel }).click();
    return this;
  }

  /** Throws a switch, on or off. */
  async toggle(name: string): Promise<this> {
    await this.show('Trouble');
    await this.page.getByRole('switch', { name }).click();
    return this;
  }

  /** Begins with what another desk has kept. */
  async load(file: DeskFile): Promise<this> {
    await this.show('Keep');
    const buffer = Buffer.from(writeDeskFile(file));
    const chosen = { name: 'desk.json', mimeType: 'application/json', buffer };
    await this.page.locator('input[type=file]').setInputFiles(chosen);
    await expect(this.page.getByText('Loaded.', { exact: true })).toBeAttached();
    return this;
  }

  /** All that the desk keeps. */
  async kept(): Promise<DeskFile> {
    const text = await this.page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('waymark-simulator:'));
      return key === undefined ? null : localStorage.getItem(key);
    });
    if (text === null) throw new Error('The desk has kept nothing.');
    const file: DeskFile = JSON.parse(text);
    return file;
  }

  /** The data model that is stored of the only learner who was there. */
  async stored(): Promise<Readonly<Record<string, string>>> {
    const [attempt] = Object.values((await this.kept()).attempts);
    return attempt?.values ?? {};
  }
}

interface Fixtures {
  /** Serves a package by the command line, in the place of the one before, and opens its desk. */
  readonly simulate: (file: string, ...options: readonly string[]) => Promise<Simulated>;
}

/** Not the quiet test: a record store of cmi5 answers 404 for what is not there yet. */
export const test = base.extend<Fixtures>({
  simulate: async ({ page }, provide) => {
    let server: ChildProcess | null = null;
    await provide(async (file, ...options) => {
      await stop(server);
      const started = spawn(process.execPath, [waymark, 'simulate', file, ...options]);
      server = started;
      const printed = await new Promise<string>((resolve, reject) => {
        started.stdout.once('data', (line) => resolve(String(line)));
        started.stderr.once('data', (line) => reject(new Error(String(line))));
      });
      const address = /http:\/\/\S+/.exec(printed)?.[0] ?? '';
      // The desk speaks English, whatever the course does.
      await page.goto(`${address}?language=en`);
      return new Simulated(page, address);
    });
    await stop(server);
  },
});

async function stop(server: ChildProcess | null): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
