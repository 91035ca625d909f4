import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { OLD, strayOf } from './strays.ts';
import { writeFolder, writeWhole } from './writeWhole.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-strays-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that is over. */
const { pid: gone } = spawnSync(process.execPath, ['-e', '']);

/** What a process left that was killed while it wrote. */
function leave(pid: number, name: string, text: string): string {
  const stray = `${strayOf(pid)}AbC123`;
  mkdirSync(join(folder, stray), { recursive: true });
  writeFileSync(join(folder, stray, name), text);
  return stray;
}

test('what a killed process left is taken away by the next that writes there', async () => {
  leave(gone, 'new', 'half');
  await writeWhole(join(folder, 'a.zip'), 'whole');
  expect(readdirSync(folder)).toEqual(['a.zip']);
});

test('so is what an earlier process of the same number left, as in a container', async () => {
  leave(process.pid, `${OLD}a.zip`, 'before');
  await writeWhole(join(folder, 'b.zip'), 'whole');
  expect(readdirSync(folder)).toEqual(['a.zip', 'b.zip']);
});

test('what this process writes at the same time stays', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(names.map((name) => writeWhole(join(folder, name), name)));
  expect(readdirSync(folder)).toEqual(names);
});

test('what a process still holds stays, as does what is not ours', async () => {
  const stray = leave(process.ppid, 'new', 'half');
  const others = ['.waymark', '.waymark-00000000-1-AbC123', '.waymark-notes'];
  for (const name of others) mkdirSync(join(folder, name));
  await writeWhole(join(folder, 'a.zip'), 'whole');
  expect(readdirSync(folder)).toEqual([...others, stray, 'a.zip'].toSorted());
});

test('what was moved out of the way comes back when nothing came in its place', async () => {
  leave(gone, `${OLD}a.zip`, 'before');
  await writeFolder(join(folder, 'b'), []);
  expect(readdirSync(folder)).toEqual(['a.zip', 'b']);
  expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('before');
});

test('and not when something has', async () => {
  leave(gone, `${OLD}a.zip`, 'before');
  await writeWhole(join(folder, 'a.zip'), 'after');
  leave(gone, `${OLD}a.zip`, 'before');
  await writeWhole(join(folder, 'a.zip'), 'after');
  expect([readdirSync(folder), readFileSync(join(folder, 'a.zip'), 'utf8')]).toEqual([
    ['a.zip'],
    'after',
  ]);
});
