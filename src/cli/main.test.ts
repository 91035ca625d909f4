import { afterEach, expect, test, vi } from 'vitest';

import { main } from './main.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the command line says when it is called. */
async function said(...argv: readonly string[]) {
  const words = { status: 0, output: '', complaint: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) =>
    Boolean((words.output += String(text))),
  );
  vi.spyOn(process.stderr, 'write').mockImplementation((text) =>
    Boolean((words.complaint += String(text))),
  );
  words.status = await main(argv);
  return words;
}

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows the commands', async (argv) => {
  const { status, output, complaint } = await said(...argv);
  expect([status, complaint]).toEqual([0, '']);
  expect(output).toMatch(/check +Find every problem of a course/);
});

test('the help of a command', async () => {
  expect((await said('check', '--help')).output).toMatch(/^Usage: waymark check <course folder>/);
});

test('a mistyped command', async () => {
  const { status, output, complaint } = await said('chekc', 'x');
  expect([status, output]).toEqual([2, '']);
  expect(complaint).toMatch(/^There is no command "chekc"\. Did you mean "check"\?\n/);
});

test('whatever goes wrong, there is no stack trace', async () => {
  const { status, complaint } = await said('check', 'a\0b');
  expect(status).toBeGreaterThan(0);
  expect(complaint).not.toMatch(/\n\s+at /);
});
