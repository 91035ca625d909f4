import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

import { format } from 'oxfmt';
import { afterAll, expect, test } from 'vitest';

import { isLong } from '../../../tests/effort.ts';
import { withType } from './lists.mjs';
import { newBlock } from './newBlock.mjs';

const root = resolve(import.meta.dirname, '..', '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'waymark-new-block-'));
const blocks = join(copy, 'src', 'blocks');
afterAll(() => rmSync(copy, { recursive: true }));

cpSync(join(root, 'src', 'blocks'), blocks, { recursive: true });
const made = [...newBlock(blocks, 'riddle', true), ...newBlock(blocks, 'bigIdea', false)];

const FOLDER = ['Paper.tsx', 'View.test.tsx', 'author.ts', 'build.ts', 'content.ts', 'fixtures.ts'];
const WORDS = ['words.ar.ts', 'words.en.ts'];
const filesOf = (type: string, ...more: readonly string[]) =>
  [...FOLDER, ...WORDS, `${type}.test.ts`, ...more].map((name) => `${type}/${name}`);

test('a type is a folder and a line in each of its lists', () => {
  const names = new Set(made.map((file) => relative(blocks, file).replaceAll('\\', '/')));
  expect([...names].toSorted()).toEqual(
    [
      ...filesOf('riddle', 'Question.tsx'),
      ...filesOf('bigIdea', 'View.tsx'),
      'definitions.ts',
      'builds.ts',
      'behaviours.ts',
      'questionBehaviours.ts',
    ].toSorted(),
  );
  expect(linesMade('definitions.ts')).toEqual([
    "import { bigIdeaDefinition } from './bigIdea/author.ts';",
    "import { riddleDefinition } from './riddle/author.ts';",
    '  bigIdea: bigIdeaDefinition,',
    '  riddle: riddleDefinition,',
  ]);
  expect(linesMade('builds.ts')).toEqual([
    "import { bigIdeaBuild } from './bigIdea/build.ts';",
    "import { riddleBuild } from './riddle/build.ts';",
    '  bigIdea: bigIdeaBuild,',
    '  riddle: riddleBuild,',
  ]);
  expect(linesMade('behaviours.ts')).toEqual([
    "import { bigIdeaBehaviour } from './bigIdea/content.ts';",
    '  bigIdea: bigIdeaBehaviour,',
  ]);
  expect(linesMade('questionBehaviours.ts')).toEqual([
    "import { riddleBehaviour } from './riddle/content.ts';",
    '  riddle: riddleBehaviour,',
  ]);
});

/** The lines of a list that were not there before. */
function linesMade(list: string): readonly string[] {
  const before = new Set(readFileSync(join(root, 'src', 'blocks', list), 'utf8').split('\n'));
  return readFileSync(join(blocks, list), 'utf8')
    .split('\n')
    .filter((line) => !before.has(line));
}

test('every file that was made can be read, and stands as it is formatted', async () => {
  const style = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
  for (const file of made) {
    const text = readFileSync(file, 'utf8');
    expect(await format(file, text, style), file).toEqual({ code: text, errors: [] });
  }
});

// A whole copy of the sources, through the compiler: a minute.
if (isLong) {
  test('what was made compiles, and its own tests are green', () => {
    copyWhatIsLeft();
    expect(run('typescript/bin/tsc')).toBe('green');
    expect(run('vitest/vitest.mjs', 'run', 'src/blocks/riddle/', 'src/blocks/bigIdea/')).toBe(
      'green',
    );
  });
}

/** The other sources, and what they are checked with. */
function copyWhatIsLeft(): void {
  for (const name of readdirSync(join(root, 'src'))) {
    if (name === 'blocks') continue;
    cpSync(join(root, 'src', name), join(copy, 'src', name), { recursive: true });
  }
  for (const name of ['tsconfig.json', 'vite.config.ts', 'vitest.config.ts', 'package.json']) {
    cpSync(join(root, name), join(copy, name));
  }
  mkdirSync(join(copy, 'tests'));
  for (const name of ['setup.ts', 'effort.ts']) {
    cpSync(join(root, 'tests', name), join(copy, 'tests', name));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

function run(name: string, ...rest: readonly string[]): string {
  const script = join(root, 'node_modules', name);
  const { status, stdout } = spawnSync(process.execPath, [script, ...rest], {
    cwd: copy,
    encoding: 'utf8',
  });
  return status === 0 ? 'green' : stdout.slice(-4000);
}

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
