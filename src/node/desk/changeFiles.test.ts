import fs, { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { changeFiles } from './changeFiles.ts';

let courses: string;
const inCourse = (path: string) => join(courses, 'hope', path);
const whole = { rename: fs.rename, rm: fs.rm };

beforeEach(async () => {
  courses = await mkdtemp(join(tmpdir(), 'change-'));
  await mkdir(inCourse('lessons'), { recursive: true });
  await writeFile(inCourse('course.json'), '["old","kept"]');
  for (const id of ['old', 'kept']) await writeFile(inCourse(`lessons/${id}.json`), id);
});

afterEach(async () => {
  Object.assign(fs, whole);
  syncBuiltinESMExports();
  await rm(courses, { recursive: true });
});

/** From now on the process lives for so many steps on the disk, and then does nothing any more. */
function diesAfter(steps: number): Promise<void> {
  let left = steps;
  return new Promise((dead) => {
    for (const call of ['rename', 'rm'] as const) {
      Reflect.set(fs, call, (...words: readonly unknown[]) => {
        left -= 1;
        if (left >= 0) return Reflect.apply(whole[call], fs, words);
        dead();
        return new Promise(() => undefined);
      });
    }
    syncBuiltinESMExports();
  });
}

test.each([0, 1, 2, 3])(
  'killed after %i steps, all lessons that are named are there',
  async (at) => {
    const dead = diesAfter(at);
    const place = inCourse;
    void changeFiles(courses, [
      { place: place('lessons/old.json'), text: null },
      { place: place('course.json'), text: '["kept","new"]' },
      { place: place('lessons/new.json'), text: 'new' },
    ]);
    await dead;
    const named: readonly string[] = JSON.parse(await readFile(inCourse('course.json'), 'utf8'));
    const there = await readdir(inCourse('lessons'));
    expect(named.filter((id) => !there.includes(`${id}.json`))).toEqual([]);
  },
);
