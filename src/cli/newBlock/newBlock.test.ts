import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { withType } from './lists.mjs';
import { newBlock } from './newBlock.mjs';

const root = resolve(import.meta.dirname, '..', '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'waymark-new-block-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** A copy of the sources in which types are made, checked with the same tools. */
function copyOfTheSources(): string {
  const from = [
    'src',
    '.prettierrc.json',
    'tsconfig.json',
    'vite.config.ts',
    'vitest.config.ts',
    'package.json',
  ];
  for (const name of from) cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'tests'));
  for (const name of ['setup.ts', 'effort.ts']) {
    cpSync(join(root, 'tests', name), join(copy, 'tests', name));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return join(copy, 'src', 'blocks');
}

const run = (...command: readonly string[]) => {
  const [name = '', ...rest] = command;
  const script = join(root, 'node_modules', name);
  const { status, stdout } = spawnSync(process.execPath, [script, ...rest], {
    cwd: copy,
    encoding: 'utf8',
  });
  return status === 0 ? 'green' : stdout.slice(-4000);
};

test('a type that was made compiles as it stands, a question and any other block alike', () => {
  const blocks = copyOfTheSources();
  const made = [...newBlock(blocks, 'sorting', true), ...newBlock(blocks, 'bigIdea', false)];
  expect(made.map((file) => relative(blocks, file).replaceAll('\\', '/'))).toContain(
    'sorting/author.ts',
  );
  expect(run('prettier/bin/prettier.cjs', '--write', ...made)).toBe('green');
  expect(run('typescript/bin/tsc')).toBe('green');
}, 300_000);

test('a line goes where the alphabet has it', () => {
  const place = {
    file: '',
    list: 'const list = {',
    from: 'author.ts',
    name: 'b',
    entry: '  b: b,',
  };
  const text = `import { a } from './a/author.ts';\nimport { c } from './c/author.ts';\n\nconst list = {\n  a: a,\n  c: c,\n};\n`;
  expect(withType(text, place, 'b')).toBe(
    `import { a } from './a/author.ts';\nimport { b } from './b/author.ts';\nimport { c } from './c/author.ts';\n\nconst list = {\n  a: a,\n  b: b,\n  c: c,\n};\n`,
  );
});

test('no type is made twice', () => {
  expect(() => newBlock(join(root, 'src', 'blocks'), 'text', false)).toThrow('already');
  expect(readFileSync(join(root, 'src', 'blocks', 'text', 'content.ts'), 'utf8')).toContain(
    'textBehaviour',
  );
});
