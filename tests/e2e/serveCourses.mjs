// Lays courses that are not the project's own beside the built player, and serves them: those of
// `courses/` here, and the reference course with all of its lessons open. Once for all workers:
// node tests/e2e/serveCourses.mjs [port]
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const site = join(root, 'node_modules', '.cache', 'waymark-course-site');
const courses = join(site, '.courses');
await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
await cp(join(import.meta.dirname, 'courses'), courses, { recursive: true });
await openAllLessons(join(courses, 'peer-work'));

const options = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
const file = join(root, 'tests', 'bench', 'builtSite.ts');
/** @type {{ module: typeof import('../bench/builtSite.ts') }} */
const { module } = await runnerImport(file, options);
await module.layBeside(root, site, courses);

const serve = join(import.meta.dirname, 'serve.mjs');
const server = spawn(process.execPath, [serve, process.argv[2] ?? '4393', site], {
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => server.kill(signal));
}

/** @param {string} folder of the reference course, as a copy of it */
async function openAllLessons(folder) {
  await cp(join(root, 'courses', 'peer-work'), folder, { recursive: true });
  const path = join(folder, 'course.json');
  const course = await readFile(path, 'utf8');
  await writeFile(path, course.replace('"navigation": "restricted"', '"navigation": "free"'));
}
