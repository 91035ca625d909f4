import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { publishedLock } from '../../course/lock/publishedLock.ts';
import type { CourseLock } from '../../course/lock/schema.ts';
import { noteNumbers } from './noteNumbers.ts';

let folder: string;
const file = () => join(folder, 'course.lock.json');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numbers-'));
});

afterEach(() => rm(folder, { recursive: true }));

const numbering = (...lessons: readonly string[]): CourseLock => ({
  format: 1,
  course: 'hope',
  nextLesson: lessons.length + 1,
  nextBlock: 1,
  lessons: Object.fromEntries(lessons.map((id, index) => [id, index + 1])),
  quizzes: {},
  blocks: {},
  retired: { lessons: {}, quizzes: {}, blocks: {} },
});

const note = (lock: CourseLock, changes: number, before: string | null) =>
  noteNumbers({ folder, frozenLock: false }, { lock, changes }, before);

const refused = fail(expect.stringMatching(/course\.lock\.json has new numbers\. No package/));

test.each([
  ['the first numbers', null],
  ['more of them', lockText(numbering('welcome'))],
])('of two who publish at once, one gives %s, and no number is given twice', async (_, before) => {
  if (before !== null) await writeFile(file(), before);
  const [mine, theirs] = [numbering('welcome', 'hope'), numbering('welcome', 'trust')];
  expect(await note(theirs, 1, before)).toEqual(ok(null));
  expect(await note(mine, 1, before)).toEqual(refused);
  expect(await readFile(file(), 'utf8')).toBe(lockText(publishedLock(theirs)));
});

test('what was numbered while nothing new was published is not written over', async () => {
  const before = lockText(numbering('welcome'));
  const now = lockText(numbering('welcome', 'hope'));
  await writeFile(file(), now);
  expect(await note(numbering('welcome'), 0, before)).toEqual(refused);
  expect(await readFile(file(), 'utf8')).toBe(now);
});
