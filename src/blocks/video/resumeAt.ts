import type { Range } from './played.ts';

/**
 * The second at which a film goes on, 0 for its beginning: where the learner first stopped or
 * skipped, so that nothing is left out. The record knows which parts were played, not which came
 * last. Its seconds are whole and rounded outwards, so that the last of them is played again.
 */
export function resumeAt(played: readonly Range[], seconds: number): number {
  const [first] = played;
  if (first === undefined || first[0] > 0 || first[1] >= seconds) return 0;
  return first[1] - 1;
}
