import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { deskPublishing } from '../../src/node/desk/deskPublishing.ts';

const root = join(import.meta.dirname, '..', '..');
const made = mkdtempSync(join(tmpdir(), 'waymark-desk-'));

const filesIn = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

afterEach(() => rmSync(made, { recursive: true, force: true }));

test('a package of the editor is that of the command line, byte for byte', async () => {
  const courses = join(made, 'courses');
  const folder = join(courses, 'peer-work');
  cpSync(join(root, 'courses', 'peer-work'), folder, { recursive: true });
  const terminal = join(made, 'terminal');
  const launcher = join(root, 'src', 'cli', 'launch.mjs');
  const words = ['publish', folder, '--target', 'scorm12,html', '--out', terminal];
  execFileSync(process.execPath, [launcher, ...words, '--passing-score', '70'], { cwd: made });

  const { publish } = deskPublishing({ home: root, courses });
  const options = { passingScore: 70 };
  const wish = { course: 'peer-work', targets: ['scorm12', 'html'], options } as const;
  expect(await publish(wish)).toMatchObject({ ok: true });

  expect(readdirSync(terminal)).toHaveLength(4);
  expect(filesIn(join(made, 'packages'))).toEqual(filesIn(terminal));
});
