/** A scale of values from its lowest to its highest line, with the lines between. */
export interface ValueScale {
  /** Round numbers, ascending; the lowest and the highest value stand within them. */
  readonly ticks: readonly number[];
  /** How far up a value stands, 0–1. */
  readonly share: (value: number) => number;
}

/** About so many steps there are. */
const STEPS = 5;

/** A scale that holds all values, and zero: what is drawn longer is more. */
export function valueScale(values: readonly number[]): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low) / STEPS);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Whole steps, and rounded: 3 × 0.1 is 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const bottom = first * step;
  const span = (last - first) * step;
  return { ticks, share: (value) => (value - bottom) / span };
}

/** 1, 2 or 5 times a power of ten: the smallest that is no smaller. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5].find((each) => each * power >= least) ?? 10;
  return times * power;
}
