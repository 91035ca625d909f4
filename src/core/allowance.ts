/** How much may come at once, and how much more with each second. */
export interface AllowanceLimits {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * Counts what comes of somebody who is not trusted: each call asks whether one more, or something
 * that counts as several, is within the limits (a token bucket). `now` in milliseconds.
 */
export function allowance(
  { burst, perSecond }: AllowanceLimits,
  now: () => number,
): (cost?: number) => boolean {
  let left = burst;
  let at = now();
  return (cost = 1) => {
    const passed = Math.max(0, now() - at) / 1_000;
    at = now();
    left = Math.min(burst, left + passed * perSecond);
    if (left < cost) return false;
    left -= cost;
    return true;
  };
}
