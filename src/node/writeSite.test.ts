import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { TEMPLATE } from '../publish/builtPlayer.ts';
import { writeSite } from './writeSite.ts';

let folder: string;
const courses = () => join(folder, 'courses');
const build = () =>
  writeSite(courses(), folder, async () => ({ cover: '<h1>Cover</h1>', unstarted: '' }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp(resolve('courses', 'peer-work'), join(courses(), 'peer-work'), { recursive: true });
  const page =
    '<html><head><meta charset="utf-8" /></head><body><div id="root"></div></body></html>';
  await writeFile(join(folder, TEMPLATE), page);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('lays a library that leads to the editor, and each course beside it', async () => {
  await build();
  const library = await readFile(join(folder, 'index.html'), 'utf8');
  expect(library).toContain('<a href="./editor/" hreflang="en"');
  expect(library).toContain('<link rel="stylesheet" href="./to-editor.css" />');
  const course = await readFile(join(folder, 'peer-work', 'index.html'), 'utf8');
  expect(course).toContain('<div id="root"><h1>Cover</h1></div>');
  expect(course).not.toContain('editor/');
});

it.each(['editor', 'Assets'])('refuses a course in the place of its own “%s”', async (name) => {
  await rename(join(courses(), 'peer-work'), join(courses(), name));
  await expect(build()).rejects.toThrow(/^The folder “\w+” in .* has a name that the site needs/);
});
