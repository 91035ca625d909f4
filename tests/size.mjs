// Holds what a learner's browser loads before the first page works to its budget, gzipped. The
// manifest of the build says what that is: player.html and all that it imports without asking.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const manifestFile = join(dist, '.vite', 'manifest.json');

/**
 * @param {Readonly<Record<string, Chunk>>} manifest
 * @param {string} key
 * @param {Map<string, Chunk>} found
 */
function closure(manifest, key, found = new Map()) {
  const chunk = manifest[key];
  if (chunk === undefined || found.has(key)) return found;
  found.set(key, chunk);
  for (const imported of chunk.imports ?? []) closure(manifest, imported, found);
  return found;
}

/** @param {string} file */
function gzipped(file) {
  return gzipSync(readFileSync(join(dist, file))).length;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * @param {string} name
 * @param {Iterable<string>} files
 * @param {number} budget bytes
 * @returns {boolean} whether the files keep to the budget
 */
function hold(name, files, budget) {
  const sizes = [...new Set(files)].map((file) => ({ file, bytes: gzipped(file) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const verdict = total <= budget ? 'within' : 'OVER';
  console.log(`${name}: ${kilobytes(total)}, ${verdict} its budget of ${kilobytes(budget)}`);
  for (const { file, bytes } of sizes) console.log(`  ${kilobytes(bytes).padStart(9)}  ${file}`);
  return total <= budget;
}

function check() {
  if (!existsSync(manifestFile)) {
    console.error('There is no build to measure. Run "npm run build" first.');
    return false;
  }
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  /** @type {{ entryJs: number, entryCss: number }} */
  const budgets = JSON.parse(readFileSync(join(root, 'tests', 'size-budgets.json'), 'utf8'));
  const chunks = [...closure(manifest, 'player.html').values()];
  if (chunks.length === 0) {
    console.error('The manifest of the build has no player.html.');
    return false;
  }
  return [
    hold(
      'Entry JavaScript',
      chunks.map(({ file }) => file),
      budgets.entryJs,
    ),
    hold(
      'Entry CSS',
      chunks.flatMap(({ css }) => css ?? []),
      budgets.entryCss,
    ),
  ].every(Boolean);
}

process.exitCode = check() ? 0 : 1;
