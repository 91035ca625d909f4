import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { type Figure, median, rounded } from './figure.ts';
import type { TimedAction } from './ownWork.ts';

const PAGES = 5;

/**
 * How long everything of ours takes between what a learner does and the moment when it is safe on
 * the device and can be drawn: the engine, the saved state, the outbox and what the page reads.
 * What the LMS is told comes after paint. An action counts by the median of its visits, so that
 * neither a collection of garbage nor a compilation by the engine of JavaScript looks like ours.
 */
export function ownWorkFigures(root: string, built: string): readonly Figure[] {
  const pages = Array.from({ length: PAGES }, () => playedOnce(root, built));
  const actions = (pages[0] ?? []).map(({ kind }, index) => {
    const times = pages.map((page) => page[index]?.times ?? []);
    const first = median(times.map(([time]) => time ?? NaN));
    return { kind, first, later: median(times.flatMap(([, ...later]) => later)) };
  });
  const kinds = [...new Set(actions.map(({ kind }) => kind))];
  return [
    ...distribution(
      'Own work for an action, when a page is used the first time',
      actions.map(({ first }) => first),
    ),
    ...distribution(
      'Own work for an action later',
      actions.map(({ later }) => later),
    ),
    ...kinds.flatMap((kind) =>
      distribution(
        `  ${kind}`,
        actions.filter((action) => action.kind === kind).map(({ later }) => later),
      ),
    ),
  ];
}

/**
 * What V8 does for itself is not ours, and would else fall on any action: it has room enough not to
 * collect garbage within a visit, and does not compile anew what runs often. So all code runs as it
 * does at first, which is how a page runs most of it.
 */
const FLAGS = [
  '--single-threaded',
  '--no-opt',
  '--expose-gc',
  '--min-semi-space-size=128',
  '--max-semi-space-size=128',
];

/** The visits of one new process. */
function playedOnce(root: string, built: string): readonly TimedAction[] {
  const program = [...FLAGS, join(built, 'ownWork.mjs'), root];
  const env = { ...process.env, NODE_ENV: 'production' };
  return JSON.parse(execFileSync(process.execPath, program, { env, encoding: 'utf8' }));
}

function distribution(name: string, times: readonly number[]): readonly Figure[] {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number) => rounded(sorted[Math.ceil(sorted.length * part) - 1] ?? NaN, 2);
  return [
    { name: `${name}, of ${sorted.length} half take at most`, value: share(0.5), unit: 'ms' },
    { name: '    99 of 100', value: share(0.99), unit: 'ms' },
  ];
}
