// Runs every check, each under its own heading, and goes on after a failure, so that one run shows
// all there is to mend. Each check is a script of package.json and runs by itself as well. Checks
// that need nothing of each other run side by side where there are cores.
import '../src/node/checkNode.mjs';

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script
 * @property {number} cores how many it keeps busy
 * @property {readonly string[]} after the names of those whose outcome it looks at
 */

/**
 * In the order in which they begin where there is one after the other.
 *
 * @type {readonly Check[]}
 */
const checks = [
  { name: 'Types', script: 'types', cores: 1, after: [] },
  { name: 'Build', script: 'build', cores: 1, after: [] },
  { name: 'Lint', script: 'lint', cores: 1, after: [] },
  { name: 'Format', script: 'format', cores: 1, after: [] },
  { name: 'Dead code', script: 'deadcode', cores: 1, after: [] },
  { name: 'Packages', script: 'test:packages', cores: 1, after: ['Build'] },
  { name: 'Size', script: 'size', cores: 1, after: ['Build'] },
  { name: 'Unit', script: 'test:unit', cores: 2, after: [] },
  { name: 'Browser', script: 'test:browser', cores: 2, after: ['Build'] },
];

const cores = Math.max(2, availableParallelism());
const started = performance.now();

/** @type {Map<string, { readonly passed: boolean, readonly seconds: number }>} */
const outcomes = new Map();
/** @type {Map<Check, Promise<void>>} */
const running = new Map();

const busy = () => [...running.keys()].reduce((sum, check) => sum + check.cores, 0);

/** @param {Check} check */
const mayBegin = (check) =>
  check.after.every((name) => outcomes.has(name)) && busy() + check.cores <= cores;

/** @param {Check} check */
async function run(check) {
  const { name, script } = check;
  // With nothing beside it, it may speak while it works; else it speaks when it is done.
  const alone = check.cores === cores;
  const heading = `\n── ${name} ──`;
  if (alone) console.log(heading);
  const start = performance.now();
  const { passed, said } = await outcomeOf(script, !alone);
  const seconds = (performance.now() - start) / 1000;
  if (!alone) console.log(`${heading}\n${said.trimEnd()}`);
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  outcomes.set(name, { passed, seconds });
  running.delete(check);
}

/**
 * @param {string} script
 * @param {boolean} quiet Whether what it says is kept until it is done.
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
function outcomeOf(script, quiet) {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  const stdio = quiet ? 'pipe' : 'inherit';
  const child =
    npm === undefined
      ? spawn(`npm ${args.join(' ')}`, { stdio, shell: true })
      : spawn(process.execPath, [npm, ...args], { stdio });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (said += text));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ passed: status === 0, said }));
  });
}

const waiting = [...checks];
while (waiting.length > 0 || running.size > 0) {
  const next = waiting.find(mayBegin);
  if (next === undefined) await Promise.race(running.values());
  else {
    waiting.splice(waiting.indexOf(next), 1);
    running.set(next, run(next));
  }
}

console.log('\n── What each took ──');
for (const { name } of checks) {
  const { passed = false, seconds = 0 } = outcomes.get(name) ?? {};
  console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${passed ? '' : '  FAILED'}`);
}
const total = ((performance.now() - started) / 1000).toFixed(1);
const failed = checks.filter(({ name }) => outcomes.get(name)?.passed !== true);
console.log(`${'All'.padEnd(10)} ${total.padStart(6)} s`);
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
