import type { PlayableCourse } from '../../src/course/playable.ts';
import type { Desk } from '../faults/desk.ts';
import { leave, sitDown, work } from '../faults/play.ts';
import type { Step } from '../faults/script.ts';

/** What a course says to an LMS. */
export interface Traffic {
  readonly calls: number;
  /** Characters of the calls with their values. */
  readonly characters: number;
}

/** From the launch of somebody who comes back until the page can be used, without any save. */
export async function launchTraffic(desk: Desk, course: PlayableCourse): Promise<Traffic> {
  const first = await sitDown(desk, course);
  await first.browser.clock.advance(1_000);
  await leave(first);
  return between(desk, async () => {
    await sitDown(desk, course);
  });
}

/** A whole visit: from the launch to the last call of the end. */
export const visitTraffic = (
  desk: Desk,
  course: PlayableCourse,
  steps: readonly Step[],
): Promise<Traffic> =>
  between(desk, async () => {
    const sitting = await sitDown(desk, course);
    await work(sitting, steps);
    await leave(sitting);
  });

async function between(desk: Desk, run: () => Promise<void>): Promise<Traffic> {
  const [calls, characters] = [desk.calls.length, desk.sent()];
  await run();
  return { calls: desk.calls.length - calls, characters: desk.sent() - characters };
}
