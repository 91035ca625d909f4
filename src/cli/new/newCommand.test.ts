import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkCommand } from '../check/checkCommand.ts';
import { newCommand } from './newCommand.ts';
import { newCourseFiles } from '../../course/template/newCourse.ts';

let parent = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-new-'));
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

test('a new course has no problems, not even small ones', async () => {
  const folder = join(parent, 'fire-safety');
  const made = await newCommand.run([folder]);
  expect([made.status, made.complaint]).toEqual([0, undefined]);
  expect(await checkCommand.run([folder])).toEqual({
    status: 0,
    output: 'No problems found in “A course that people remember”: 3 lessons, 12 blocks.\n',
  });
});

test('a folder that is not empty is refused, and stays as it is', async () => {
  const folder = join(parent, 'fire-safety');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(await newCommand.run([folder])).toEqual({
    status: 2,
    complaint: `The folder "${folder}" is not empty. Name a new one.\n`,
  });
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test('a name that cannot be an id is refused, with one that can', async () => {
  expect(await newCommand.run([join(parent, 'Fire Safety')])).toEqual({
    status: 2,
    complaint:
      'The folder cannot be called "Fire Safety", for the name becomes the id of the course: small letters a–z, digits and hyphens. Try "fire-safety".\n',
  });
});

test('the id, the date and the schemas are those of the new course', () => {
  const files = newCourseFiles({
    id: 'fire-safety',
    title: null,
    today: '2026-11-22',
    schemas: '../../public/schema/',
    random: () => 0.5,
  });
  expect(files.get('course.json')).toMatch(
    /^\{\n {2}"\$schema": "\.\.\/\.\.\/public\/schema\/course\.schema\.json",\n {2}"format": 1,\n {2}"id": "fire-safety",/,
  );
  expect(files.get('course.json')).toContain('"updated": "2026-11-22"');
  expect(files.get('course.lock.json')).toContain(`"mark": ${2 ** 31}`);
  expect(files.get('lessons/quiz.json')).toContain(
    '"$schema": "../../../public/schema/lesson.schema.json"',
  );
});

test.each([
  ['outside the library', 'WAYMARK_COURSES='],
  ['in the library', '“npm start”'],
])('a course %s is started by what plays it', async (where, words) => {
  const before = process.cwd();
  process.chdir(parent);
  const folder = where === 'in the library' ? 'courses/fire-safety' : 'mine/fire-safety';
  const made = await newCommand.run([folder]);
  process.chdir(before);
  expect(made.output).toContain(words);
});
