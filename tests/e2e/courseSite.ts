import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { layBeside } from '../bench/builtSite.ts';
import { serveSite } from '../bench/siteServer.ts';
import { test as base } from './languageTest.ts';
import { onceInWorker } from './onceInWorker.ts';

const root = resolve(import.meta.dirname, '..', '..');

const serveCourses = onceInWorker(async (atWorkersEnd): Promise<string> => {
  const folder = await mkdtemp(join(root, 'node_modules', '.course-site-'));
  const courses = join(folder, '.courses');
  await cp(join(import.meta.dirname, 'courses'), courses, { recursive: true });
  await openAllLessons(join(courses, 'peer-work'));
  await layBeside(root, folder, courses);
  const { address, stop } = await serveSite(root, folder);
  atWorkersEnd(async () => {
    stop();
    await rm(folder, { recursive: true, force: true });
  });
  return address;
});

/**
 * A test with courses that are not the project's own, served beside the built player: those of
 * `courses/` here, and the reference course with all of its lessons open.
 */
export const test = base.extend<{ site: string }>({
  site: [
    async ({ atWorkersEnd }, provide) => provide(await serveCourses(atWorkersEnd)),
    { timeout: 240_000 },
  ],
  baseURL: ({ site }, provide) => provide(site),
});

async function openAllLessons(folder: string): Promise<void> {
  await cp(join(root, 'courses', 'peer-work'), folder, { recursive: true });
  const file = join(folder, 'course.json');
  const course = await readFile(file, 'utf8');
  await writeFile(file, course.replace('"navigation": "restricted"', '"navigation": "free"'));
}
