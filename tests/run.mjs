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
 * @property {readonly string[]} after the names of those whose outcome it looks at
 */

// The browser's two workers need a core of two. Vitest asks only its own variable how many each of
// its projects may have: an argument counts for nothing where the configuration says so, too.
const unitWorkers = Math.max(1, availableParallelism() - 1);

/**
 * In the order in which they begin, the long ones first, so that no core is without work in the end.
 * The browser's tests take longest and wait for pages now and then: the others fill what they leave.
 *
 * @type {readonly Check[]}
 */
const checks = [
  { name: 'Build', script: 'build', after: [] },
  { name: 'Browser', script: 'test:browser', after: ['Build'] },
  { name: 'Unit', script: 'test:unit', after: [] },
  { name: 'Packages', script: 'test:packages', after: ['Build'] },
  { name: 'Types', script: 'types', after: [] },
  { name: 'Dead code', script: 'deadcode', after: [] },
  { name: 'Lint', script: 'lint', after: [] },
  { name: 'Format', script: 'format', after: [] },
  { name: 'Size', script: 'size', after: ['Build'] },
];

/** How many run at a time: beside the browser's tests one goes on from check to check. */
const LANES = 2;

const started = performance.now();

/** @type {Map<string, { readonly passed: boolean, readonly seconds: number }>} */
const outcomes = new Map();
/** @type {Map<Check, Promise<void>>} */
const running = new Map();

/** @param {Check} check */
const mayBegin = (check) => running.size < LANES && check.after.every((name) => outcomes.has(name));

/** @param {Check} check */
async function run(check) {
  const { name } = check;
  console.log(`${name} begins.`);
  const start = performance.now();
  const { passed, said } = await outcomeOf(check);
  const seconds = (performance.now() - start) / 1000;
  console.log(`\n── ${name} ──\n${said.trimEnd()}`);
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
  outcomes.set(name, { passed, seconds });
  running.delete(check);
}

/**
 * What it says is kept until it is done: two that spoke at once could not be read.
 *
 * @param {Check} check
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
function outcomeOf({ script }) {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  const env = {
    ...process.env,
    VITEST_MAX_WORKERS: String(unitWorkers),
    // The type checker tidies its memory up less often: that took it a third of its time.
    GOGC: '400',
    GOMEMLIMIT: '3GiB',
  };
  const child =
    npm === undefined
      ? spawn(`npm ${args.join(' ')}`, { stdio: 'pipe', env, shell: true })
      : spawn(process.execPath, [npm, ...args], { stdio: 'pipe', env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text));
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
