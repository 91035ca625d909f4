import { expect, test } from 'vitest';

import { commands } from './commands.ts';
import { help } from './main.ts';

test('help lists the commands in a column', () => {
  expect(help(commands)).toBe(`Waymark makes interactive courses from plain files.

Usage: waymark <command> [options]

Commands:
  new        Make a small course to start from
  check      Find every problem of a course, and say how to mend it
  translate  Make or update a translation, also by way of a file for translators
  publish    Make a package for a learning management system, or for the web
  open       Get a course back out of a package
  simulate   Play a package in an LMS on this machine, and watch every call

Options:
  --help     Show this help, or that of a command: waymark check --help
  --version  Show the version
`);
});

test.each(commands)('$name has a help of its own', async ({ name, load }) => {
  const command = await load();
  expect(command.help).toContain(`Usage: waymark ${name} `);
});
