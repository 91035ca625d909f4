// Holds what a learner's browser loads before the first page works to its budget, gzipped: the page
// of the reference course, and what that asks for by itself; what an author's loads before the editor
// works, and before the page in it does; and the view of each block type, which only lessons with
// such a block load.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { viewSizes } from './viewSizes.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const page = join(dist, 'peer-work', 'index.html');
const editor = join(dist, 'editor', 'index.html');
const frame = join(dist, 'editor', 'frame', 'index.html');
const SCRIPTS = /<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g;

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
 * @param {string} folder
 * @param {string} html
 * @param {RegExp} reference
 */
function named(folder, html, reference) {
  return [...html.matchAll(reference)].map(([, address = '']) => join(folder, address));
}

/**
 * @param {{ view: number, views: Readonly<Record<string, number>> }} budgets bytes, of any view and of some
 * @returns {Promise<boolean>} whether each view keeps to its budget
 */
async function holdViews({ view, views }) {
  const sizes = [...(await viewSizes())].toSorted(([, one], [, other]) => other - one);
  const over = sizes.filter(([type, bytes]) => bytes > (views[type] ?? view));
  const verdict = over.length === 0 ? 'within' : 'OVER';
  console.log(`Views of blocks: each ${verdict} its budget of ${kilobytes(view)}`);
  for (const [type, bytes] of over.length === 0 ? sizes.slice(0, 5) : over)
    console.log(`  ${kilobytes(bytes).padStart(9)}  ${type}`);
  return over.length === 0;
}

async function check() {
  if (!existsSync(page) || !existsSync(editor)) {
    console.error('There is no build to measure. Run "npm run build" first.');
    return false;
  }
  /** @type {{ page: number, scripts: number, editor: number, frame: number, view: number, views: Record<string, number> }} */
  const budgets = JSON.parse(readFileSync(join(root, 'tests', 'size-budgets.json'), 'utf8'));
  const html = readFileSync(page, 'utf8');
  const scripts = named('peer-work', html, SCRIPTS);
  const written = named('editor', readFileSync(editor, 'utf8'), SCRIPTS);
  const played = named(join('editor', 'frame'), readFileSync(frame, 'utf8'), SCRIPTS);
  const styles = named(
    'peer-work',
    html,
    /<link rel="stylesheet"(?! disabled)[^>]* href="([^"]+)"/g,
  );
  return [
    hold('First page, with its styles', [join('peer-work', 'index.html'), ...styles], budgets.page),
    hold('Its scripts', scripts, budgets.scripts),
    hold('The editor’s scripts', written, budgets.editor),
    hold('The page of a draft', played, budgets.frame),
    await holdViews(budgets),
  ].every(Boolean);
}

process.exitCode = (await check()) ? 0 : 1;
