import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { licences, packageFolder } from './licencesPlugin.ts';

test.each([
  ['/a/node_modules/react/index.js', ['/a/node_modules/react']],
  ['/a/node_modules/@xstate/react/dist/index.js', ['/a/node_modules/@xstate/react']],
  ['/a/node_modules/b/node_modules/c/d.js', ['/a/node_modules/b/node_modules/c']],
  ['\0/a/node_modules/react/index.js?commonjs', ['/a/node_modules/react']],
  ['\0vite/preload-helper.js', [resolve('/a/node_modules/vite')]],
  ['\0rolldown/runtime.js', [resolve('/a/node_modules/rolldown')]],
  ['/a/src/player/main.tsx', []],
])('the package of %s', (id, expected) => {
  expect([...packageFolder(id, '/a')]).toEqual(expected);
});

test('of a tool of the build its own terms only', async () => {
  const text = await licences(resolve('.'), [resolve('node_modules/vite')]);
  expect(text).toMatch(/^vite \d.*, MIT\n\n[^]*VoidZero/m);
  expect(text.length).toBeLessThan(4_000);
});

test('our own terms first, then each library by name, with its words', async () => {
  const text = await licences(resolve('.'), [
    resolve('node_modules/xstate'),
    resolve('node_modules/react'),
  ]);
  const heads = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+, (\S+)$/gm)].map(([, name, licence]) => [
    name,
    licence,
  ]);
  expect(heads).toEqual([
    ['waymark', 'MIT'],
    ['react', 'MIT'],
    ['xstate', 'MIT'],
  ]);
  expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
});
