import type { BlockState } from '../core/blockState.ts';

/** A part of a film or a recording, in seconds from its beginning. */
export type PlayedRange = readonly [from: number, to: number];

/** Parts shorter than this, in seconds, come from seeking about, and tell nothing. */
const SHORTEST = 0.5;

/** What the record keeps of a film: ascending parts that do not touch. */
export const keptRanges = (state: BlockState | null): readonly PlayedRange[] =>
  state?.kind === 'ranges' ? state.ranges : [];

/** How many seconds of a film the record knows as played. */
export const secondsPlayed = (kept: readonly PlayedRange[]): number =>
  kept.reduce((sum, [from, to]) => sum + to - from, 0);

/** What a browser knows of what it plays, in seconds. */
export interface MediaState {
  /** As the browser counts them: parts that were played, whatever the speed; never skipped ones. */
  readonly played: readonly PlayedRange[];
  /** How long the file really is; not a number while unknown. */
  readonly duration: number;
}

/**
 * The played parts that the record does not have yet, in the author's seconds. Where the file is
 * longer than stated, what is beyond does not count; a shorter one counts in proportion, so that
 * its end is the end.
 */
export const newlyPlayed = (
  { played, duration }: MediaState,
  kept: readonly PlayedRange[],
  seconds: number,
): readonly PlayedRange[] =>
  played
    .filter(([from, to]) => to - from >= SHORTEST)
    .map((range) => inAuthorsSeconds(range, stretch(duration, seconds), seconds))
    .filter(([from, to]) => from < to && !isKept(from, to, kept));

/** How many of the author's seconds a second of the file is: more than one where it is shorter. */
export const stretch = (duration: number, seconds: number): number =>
  duration > 0 && duration < seconds ? seconds / duration : 1;

const inAuthorsSeconds = (
  [from, to]: PlayedRange,
  factor: number,
  seconds: number,
): PlayedRange => [from * factor, Math.min(to * factor, seconds)];

const isKept = (from: number, to: number, kept: readonly PlayedRange[]): boolean =>
  kept.some((range) => range[0] <= from && to <= range[1]);

/**
 * The second at which a film goes on, 0 for its beginning: where the learner first stopped or
 * skipped, so that nothing is left out. The record knows which parts were played, not which came
 * last. Its seconds are whole and rounded outwards, so that the last of them is played again.
 */
export function resumeAt(played: readonly PlayedRange[], seconds: number): number {
  const [first] = played;
  if (first === undefined || first[0] > 0 || first[1] >= seconds) return 0;
  return first[1] - 1;
}
