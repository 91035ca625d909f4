import { expect, test } from 'vitest';

import { help } from './help.ts';

const load = () => Promise.reject(new Error('help loads no command'));

test('help lists the commands in a column', () => {
  expect(
    help([
      { name: 'new', summary: 'Start a course', load },
      { name: 'check', summary: 'Prove a course', load },
    ]),
  ).toContain('Commands:\n  new    Start a course\n  check  Prove a course\n');
});
