import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { isLong } from '../effort.ts';
import { unmarked } from './unmarked.mjs';

const root = join(import.meta.dirname, '..', '..');
const TYPES = 70;

const run = promisify(execFile);

// A whole build for it. In every run `npm run size` holds what the first page weighs.
test.runIf(isLong)('seventy block types add nothing to the scripts of the first page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-types-'));
  try {
    await copyProject(folder);
    const names = await addTypes(folder);
    const after = await builtIn(folder);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !textOf(after.rest).includes(`${name} says this in ar`))).toEqual(
      [],
    );
    expect(names.filter((name) => !textOf(after.rest).includes(`blocks.${name}.said`))).toEqual([]);
    const before = await builtBefore();
    expect(after.first.length).toBeGreaterThan(2);
    expect(after.first.filter(([name, text]) => before.get(name)?.has(text) !== true)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What a build needs of the project; its packages are linked. */
async function copyProject(folder: string): Promise<void> {
  const needed = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'LICENSE'];
  for (const name of needed) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Adds copies of a block type until there are seventy, each with a view and words of its own. */
async function addTypes(folder: string): Promise<readonly string[]> {
  const blocks = join(folder, 'src', 'blocks');
  const there = (await readdir(blocks, { recursive: true })).filter((path) =>
    path.endsWith('View.tsx'),
  );
  const names = Array.from({ length: TYPES - there.length }, (_, index) => `generated${index}`);
  for (const name of names) {
    await cp(join(blocks, 'image'), join(blocks, name), { recursive: true });
    for (const language of ['en', 'ar']) {
      const words = `export const words = { said: '${name} says this in ${language}' };`;
      await writeFile(join(blocks, name, `words.${language}.ts`), words);
    }
    await edit(join(blocks, name, 'View.tsx'), /'blocks\.image\.\w+'/, `'blocks.${name}.said'`);
    await edit(
      join(blocks, 'behaviours.ts'),
      /^import(.*)(?=\{ imageBehaviour)([^]*)( image: imageBehaviour,)/m,
      `import { imageBehaviour as ${name} } from './${name}/content.ts';\nimport$1$2$3 ${name},`,
    );
  }
  return names;
}

async function edit(file: string, from: RegExp, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Scripts, each by its name with its text, without fingerprints. */
type Scripts = readonly (readonly [name: string, text: string])[];

interface Built {
  /** What the page itself asks for. */
  readonly first: Scripts;
  readonly rest: Scripts;
}

/** What the build has made of the project as it is: the texts of all scripts of a name. */
async function builtBefore(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const scripts = new Map<string, Set<string>>();
  const assets = join(root, 'dist', 'assets');
  for (const file of await readdir(assets)) {
    if (!file.endsWith('.js')) continue;
    const name = unmarked(`assets/${file}`);
    const texts = scripts.get(name) ?? new Set();
    scripts.set(name, texts.add(unmarked(await readFile(join(assets, file), 'utf8'))));
  }
  return scripts;
}

/** In a process of its own: the build is told by paths from where it runs. */
async function builtIn(folder: string): Promise<Built> {
  for (const script of ['buildScripts.mjs', 'unmarked.mjs'])
    await cp(join(import.meta.dirname, script), join(folder, script));
  const { stdout } = await run(process.execPath, [join(folder, 'buildScripts.mjs')], {
    cwd: folder,
    // That of the tests would have the scripts of those who develop.
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout.slice(stdout.indexOf('{"first"')));
}

const textOf = (scripts: Scripts): string => scripts.map(([, text]) => text).join('\n');
