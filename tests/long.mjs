// Looks further than every run can: 40 times as many cases of each property, every fault in a visit
// of its own, new block types through the compiler, a build with seventy of them, and every course of a quiz in every
// package.
import { spawnSync } from 'node:child_process';

/** The browser's tests that play more where there is time. */
const browserFiles = [
  'accessibility.spec.ts',
  'authoring.spec.ts',
  'firstVisit.spec.ts',
  'keyboardCourse.spec.ts',
  'misbehaving.spec.ts',
  'packages.spec.ts',
  'published.spec.ts',
  'resume.spec.ts',
  'simulator.spec.ts',
  'singleFile.spec.ts',
  'wholeCourse.spec.ts',
];

const npm = process.env['npm_execpath'];
const env = { ...process.env, WAYMARK_LONG: '1' };

/**
 * Whether a script of package.json passes.
 *
 * @param {readonly string[]} words its name, and what it is given
 */
function passes(...words) {
  const args = ['run', '--silent', ...words];
  const [command, given] = npm === undefined ? ['npm', args] : [process.execPath, [npm, ...args]];
  return spawnSync(command, given, { env, stdio: 'inherit' }).status === 0;
}

const passed = [
  passes('test:unit'),
  passes('build') &&
    [
      passes('test:packages', '--', 'tests/packages/manyTypes.test.ts'),
      passes('test:browser', '--', ...browserFiles),
    ].every(Boolean),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
