import type { BlockState } from '../../core/blockState.ts';

/** A part of a film, in seconds from its beginning. */
export type Range = readonly [from: number, to: number];

/** Parts shorter than this, in seconds, come from seeking about, and tell nothing. */
const SHORTEST = 0.5;

/** What the record keeps of a film: ascending parts that do not touch. */
export const keptRanges = (state: BlockState | null): readonly Range[] =>
  state?.kind === 'ranges' ? state.ranges : [];

/** How many seconds of a film the record knows as played. */
export const secondsPlayed = (kept: readonly Range[]): number =>
  kept.reduce((sum, [from, to]) => sum + to - from, 0);

/** What a player knows of the film in it, in seconds. */
export interface PlayerState {
  /** As the browser counts them: parts that were played, whatever the speed; never skipped ones. */
  readonly played: readonly Range[];
  /** How long the file really is; not a number while unknown. */
  readonly duration: number;
}

/**
 * The played parts that the record does not have yet, in the author's seconds. Where the file is
 * longer than stated, what is beyond does not count; a shorter one counts in proportion, so that
 * its end is the end.
 */
export const newlyPlayed = (
  { played, duration }: PlayerState,
  kept: readonly Range[],
  seconds: number,
): readonly Range[] =>
  played
    .filter(([from, to]) => to - from >= SHORTEST)
    .map((range) => inAuthorsSeconds(range, stretch(duration, seconds), seconds))
    .filter(([from, to]) => from < to && !isKept(from, to, kept));

/** How many of the author's seconds a second of the file is: more than one where it is shorter. */
export const stretch = (duration: number, seconds: number): number =>
  duration > 0 && duration < seconds ? seconds / duration : 1;

const inAuthorsSeconds = ([from, to]: Range, factor: number, seconds: number): Range => [
  from * factor,
  Math.min(to * factor, seconds),
];

const isKept = (from: number, to: number, kept: readonly Range[]): boolean =>
  kept.some((range) => range[0] <= from && to <= range[1]);

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
