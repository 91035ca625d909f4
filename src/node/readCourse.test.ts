import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readCourseFolder } from './readCourse.ts';

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-read-'));
  folder = join(parent, 'course');
  for (const name of ['lessons', 'media/deep', 'locales']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const write = (path: string, text = '{}'): void => writeFileSync(join(folder, path), text);

test('text files and drawings come whole, of other media only their size', async () => {
  write('course.json');
  write('lessons/a.json');
  write('media/deep/picture.svg', '<svg />');
  write('media/film.mp4', 'film');
  write('notes.txt', 'mine');
  const bytes = new TextEncoder().encode('{}');
  expect(Object.fromEntries(await readCourseFolder(folder))).toEqual({
    'course.json': { bytes: Buffer.from(bytes) },
    'lessons/a.json': { bytes: Buffer.from(bytes) },
    'media/deep/picture.svg': {
      present: true,
      size: 7,
      facts: { kind: 'svg' },
      drawing: new TextEncoder().encode('<svg />'),
    },
    'media/film.mp4': { present: true, size: 4, facts: { kind: null } },
    'notes.txt': { present: true, size: 4 },
  });
});

test('a huge file is not read, and a folder in the place of a file is seen', async () => {
  write('course.json');
  truncateSync(join(folder, 'course.json'), 50_000_000);
  mkdirSync(join(folder, 'lessons/a.json'));
  expect(Object.fromEntries(await readCourseFolder(folder))).toEqual({
    'course.json': { unreadable: 'tooLarge', size: 50_000_000 },
    'lessons/a.json': { unreadable: 'folder' },
  });
});

test('a link that leads out of the folder is not followed', async () => {
  writeFileSync(join(parent, 'secret.json'), '{}');
  mkdirSync(join(parent, 'elsewhere'));
  writeFileSync(join(parent, 'elsewhere', 'b.svg'), '<svg />');
  symlinkSync(join(parent, 'secret.json'), join(folder, 'lessons', 'a.json'));
  symlinkSync(join(parent, 'elsewhere'), join(folder, 'media', 'more'));
  write('media/c.svg', '<svg />');
  symlinkSync(join(folder, 'media', 'c.svg'), join(folder, 'media', 'd.svg'));
  expect([...(await readCourseFolder(folder)).keys()]).toEqual(['media/c.svg', 'media/d.svg']);
});

test('a folder that is not there holds nothing', async () => {
  expect(await readCourseFolder(join(parent, 'nowhere'))).toEqual(new Map());
});
