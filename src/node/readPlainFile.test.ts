import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { readBeginning } from './readPlainFile.ts';

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('reads a short file whole, and of one that fills a disk as much as was asked for', async () => {
  await writeFile(inFolder('short'), '{ "title": "Hope" }');
  await writeFile(inFolder('long'), '{ "title": "Trust", ');
  await truncate(inFolder('long'), 1_000_000_000_000);
  expect(await readBeginning(inFolder('short'), 50)).toBe('{ "title": "Hope" }');
  expect(await readBeginning(inFolder('long'), 18)).toBe('{ "title": "Trust"');
});

it('finds nothing where no file is, and waits for no pipe', async () => {
  execFileSync('mkfifo', [inFolder('pipe')]);
  expect(await readBeginning(inFolder('nothing'), 50)).toBeNull();
  expect(await readBeginning(inFolder('pipe'), 50)).toBeNull();
});
