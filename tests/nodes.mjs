// Tries the unit tests, a build, a package and the simulator on each version of Node that is
// promised: node tests/nodes.mjs [version …]
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'nodes');

/** The oldest of each line that is promised, and the newest there is. */
const promised = ['20.19.0', '20', '22.13.0', '22', '24', '26'];

/** Longer than the simulator takes to start on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Has npm fetch a Node, as the package that holds its executable.
 *
 * @param {string} version
 * @returns {string | null} the executable, or null where it could not be fetched
 */
function fetched(version) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(cache, version);
  const [program, first] = npm();
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', `${name}@${version}`];
  const { status } = spawnSync(program, [...first, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const bin = join(folder, 'node_modules', name, 'bin');
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  return status === 0 && existsSync(node) ? node : null;
}

/** @returns {[program: string, first: string[]]} how to start npm */
function npm() {
  const script = process.env['npm_execpath'];
  return script === undefined ? ['npm', []] : [process.execPath, [script]];
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
function runs(node, args) {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  const passed = status === 0 && !/Warning:/.test(stderr);
  if (!passed) console.log(`${stdout}${stderr}`);
  return passed;
}

/**
 * Whether the simulator starts and shows a page.
 *
 * @param {string} node
 * @param {string} file the package to play
 */
async function simulates(node, file) {
  const simulator = spawn(node, ['src/cli/launch.mjs', 'simulate', file], { cwd: root });
  let said = '';
  for (const stream of [simulator.stdout, simulator.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  }
  try {
    const address = await addressIn(simulator.stdout);
    const page = await fetch(address);
    if (page.ok && !/Warning:/.test(said)) return true;
  } catch (error) {
    said += String(error);
  } finally {
    simulator.kill();
  }
  console.log(said);
  return false;
}

/**
 * @param {import('node:stream').Readable} output
 * @returns {Promise<string>}
 */
function addressIn(output) {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('It did not start.')), PATIENCE);
    output.on('close', () => reject(new Error('It ended.')));
    output.on('data', (text) => {
      const [address] = /http:\S+/.exec(text) ?? [];
      if (address === undefined) return;
      clearTimeout(tooLong);
      resolve(address);
    });
  });
}

/**
 * @param {string} node
 * @returns {Promise<string[]>} what failed
 */
async function failures(node) {
  const out = mkdtempSync(join(tmpdir(), 'waymark-nodes-'));
  // Of a copy: what is published is written into the lock of the course.
  const course = join(out, 'peer-work');
  cpSync(join(root, 'courses', 'peer-work'), course, { recursive: true });
  const publish = ['publish', course, '--target', 'scorm12', '--out', out];
  /** @type {readonly (readonly [string, () => boolean | Promise<boolean>])[]} */
  const steps = [
    [
      'unit',
      () =>
        runs(node, [
          join('node_modules', 'vitest', 'vitest.mjs'),
          'run',
          '--reporter=dot',
          '--silent',
          '--project',
          'unit',
          '--project',
          'component',
        ]),
    ],
    ['build', () => runs(node, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build'])],
    ['publish', () => runs(node, ['src/cli/launch.mjs', ...publish])],
    [
      'simulate',
      () =>
        simulates(node, join(out, readdirSync(out).find((name) => name.endsWith('.zip')) ?? '')),
    ],
  ];
  const failed = [];
  for (const [name, passes] of steps) if (!(await passes())) failed.push(name);
  rmSync(out, { recursive: true });
  return failed;
}

const asked = process.argv.slice(2);
for (const version of asked.length > 0 ? asked : promised) {
  const node = fetched(version);
  const failed = node === null ? ['npm could not fetch it'] : await failures(node);
  const outcome = failed.length === 0 ? 'passed' : `FAILED: ${failed.join(', ')}`;
  console.log(`Node ${version}: ${outcome}`);
  if (failed.length > 0) process.exitCode = 1;
}
