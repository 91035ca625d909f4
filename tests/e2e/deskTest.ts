import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { test as base } from '@playwright/test';

import { serveSite } from '../bench/siteServer.ts';
import { writeStrictLms } from './strictLms.ts';

const root = resolve(import.meta.dirname, '..', '..');

interface Desk {
  /** The address of the LMS's page. */
  readonly desk: string;
}

/** A test with the package of the brief course in a strict LMS. */
export const test = base.extend<object, Desk>({
  desk: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, provide, { project, workerIndex }) => {
      const folder = join(project.outputDir, `desk-${workerIndex}`);
      const site = join(folder, 'site');
      publish(folder, site);
      await writeStrictLms(site);
      const { address, stop } = await serveSite(root, site);
      await provide(address);
      stop();
    },
    { scope: 'worker' },
  ],
});

function publish(folder: string, site: string): void {
  const course = join(folder, 'courses', 'brief');
  cpSync(join(root, 'tests', 'e2e', 'courses', 'brief'), course, { recursive: true });
  const words = ['publish', course, '--target', 'scorm12', '--folder', '--out', folder, '--first'];
  const launcher = join(root, 'src', 'cli', 'launch.mjs');
  const { status, stderr } = spawnSync(process.execPath, [launcher, ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  cpSync(join(folder, 'brief-1.0.0-scorm12'), join(site, 'course'), { recursive: true });
}
