// Runs every check, each under its own heading, and goes on after a failure, so that one run shows
// all there is to mend. Each check is a script of package.json and runs by itself as well.
import '../src/node/checkNode.mjs';

import { spawn } from 'node:child_process';

/** @typedef {readonly [name: string, script: string]} Check */

/**
 * Each takes little more than one core: they run side by side, and speak when they are done.
 *
 * @type {readonly Check[]}
 */
const reading = [
  ['Format', 'format'],
  ['Lint', 'lint'],
  ['Types', 'types'],
  ['Dead code', 'deadcode'],
];

/** @type {readonly Check[]} */
const running = [
  ['Unit', 'test:unit'],
  ['Build', 'build'],
  ['Packages', 'test:packages'],
  ['Browser', 'test:browser'],
  ['Size', 'size'],
];

/** @type {string[]} */
const failed = [];

/**
 * @param {Check} check
 * @param {boolean} quiet Whether what the check says is kept until it is done.
 */
async function run([name, script], quiet) {
  const heading = `\n── ${name} ──`;
  if (!quiet) console.log(heading);
  const start = performance.now();
  const { passed, said } = await outcomeOf(script, quiet);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (quiet) console.log(`${heading}\n${said.trimEnd()}`);
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (!passed) failed.push(name);
}

/**
 * @param {string} script
 * @param {boolean} quiet
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

await Promise.all(reading.map((check) => run(check, true)));
for (const check of running) await run(check, false);

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
const count = reading.length + running.length;
console.log(`\n${count - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
