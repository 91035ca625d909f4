// Holds what a learner's browser loads before the first page works to its budget, gzipped: the page
// of the reference course, and what that asks for by itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const page = join(dist, 'peer-work', 'index.html');

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

/**
 * @param {string} html
 * @param {RegExp} reference
 */
function named(html, reference) {
  return [...html.matchAll(reference)].map(([, address = '']) => join('peer-work', address));
}

function check() {
  if (!existsSync(page)) {
    console.error('There is no build to measure. Run "npm run build" first.');
    return false;
  }
  /** @type {{ page: number, scripts: number }} */
  const budgets = JSON.parse(readFileSync(join(root, 'tests', 'size-budgets.json'), 'utf8'));
  const html = readFileSync(page, 'utf8');
  const scripts = named(html, /<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g);
  const styles = named(html, /<link rel="stylesheet"(?! disabled)[^>]* href="([^"]+)"/g);
  return [
    hold('First page, with its styles', [join('peer-work', 'index.html'), ...styles], budgets.page),
    hold('Its scripts', scripts, budgets.scripts),
  ].every(Boolean);
}

process.exitCode = check() ? 0 : 1;
