// Runs every check, each under its own heading, and goes on after a failure, so that one run shows
// all there is to mend. Each check is a script of package.json and runs by itself as well.
import { spawnSync } from 'node:child_process';

/** @type {readonly (readonly [name: string, script: string])[]} */
const checks = [
  ['Format', 'format'],
  ['Lint', 'lint'],
  ['Types', 'types'],
  ['Dead code', 'deadcode'],
  ['Unit', 'test:unit'],
  ['Build', 'build'],
  ['Packages', 'test:packages'],
  ['Browser', 'test:browser'],
  ['Size', 'size'],
];

/**
 * @param {string} script
 * @returns {boolean} whether it passed
 */
function run(script) {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  const { status } =
    npm === undefined
      ? spawnSync(`npm ${args.join(' ')}`, { stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
  return status === 0;
}

/** @type {string[]} */
const failed = [];
for (const [name, script] of checks) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const passed = run(script);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (!passed) failed.push(name);
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
