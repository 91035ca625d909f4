import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { version } from '../package.json';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function waymark(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/launch.mjs'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('the launcher prints nothing but the output of the command', () => {
  expect(waymark('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('an unknown command is named, and its status is 2', () => {
  const { status, stdout, stderr } = waymark('publsh');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('There is no command "publsh".');
});
