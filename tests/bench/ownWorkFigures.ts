import type { PlayableCourse } from '../../src/course/playable.ts';
import type { Standard } from '../faults/desk.ts';
import { leave, sitDown } from '../faults/play.ts';
import type { Step } from '../faults/script.ts';
import { type Figure, rounded } from './figure.ts';

const VISITS = 5;

/**
 * How long everything of ours takes between what a learner does and the moment when it is safe on
 * the device: the engine, the saved state and the outbox. What the LMS is told comes after paint.
 */
export async function ownWorkFigures(
  standard: Standard,
  course: PlayableCourse,
  steps: readonly Step[],
): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const visited = await timesOfVisit(standard, course, steps);
    // The first visit only warms up.
    if (visit > 0) times.push(...visited);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return [
    {
      name: 'Own work for each action of a visit: half take at most',
      value: rounded(share(0.5), 2),
      unit: 'ms',
    },
    { name: '  99 of 100 take at most', value: rounded(share(0.99), 2), unit: 'ms' },
  ];
}

async function timesOfVisit(
  { openDesk }: Standard,
  course: PlayableCourse,
  steps: readonly Step[],
): Promise<readonly number[]> {
  const sitting = await sitDown(openDesk(), course);
  const times: number[] = [];
  for (const step of steps) {
    for (const event of step) {
      const start = performance.now();
      sitting.learner.session.actor.send(event);
      times.push(performance.now() - start);
    }
    await sitting.browser.clock.advance(1_000);
  }
  await leave(sitting);
  return times;
}
