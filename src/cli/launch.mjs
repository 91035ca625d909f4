// Runs the command line from its TypeScript sources: built once into a cache that is named after
// the sources, so that a second start only loads it.
import '../node/checkNode.mjs';

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cachedScripts } from '../node/cachedScript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, 'node_modules', '.cache', 'waymark');

/**
 * Every file at or below a path, in one order on every system.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [
    ...filesBelow(join(root, 'src')),
    ...filesBelow(join(root, 'public', 'schema')),
    join(root, 'package.json'),
    join(root, 'package-lock.json'),
  ]) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0');
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const built = join(cache, hashOfSources());
const entry = join(built, 'main.cjs');
if (!existsSync(entry)) {
  const { buildCommandLine } = await import('./build.mjs');
  await buildCommandLine({ root, cache, built });
}
const words = process.argv.slice(2);
// Each command calls other functions, and what was called is what is worth keeping.
const load = cachedScripts(join(built, /^[a-z]+$/.exec(words[0] ?? '')?.[0] ?? 'other'));
process.exitCode = await load(entry).main(words, root);
