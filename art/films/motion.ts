/** How far a move has come, 0–1: it starts and ends softly. Times in seconds. */
export function eased(t: number, from: number, seconds: number): number {
  const p = Math.min(1, Math.max(0, (t - from) / seconds));
  return p < 0.5 ? 4 * p ** 3 : 1 - (2 - 2 * p) ** 3 / 2;
}

/** As `eased`, but goes a little too far and comes back: for what pops up. */
export function popped(t: number, from: number, seconds = 0.6): number {
  const p = Math.min(1, Math.max(0, (t - from) / seconds));
  const OVER = 1.2;
  return p === 0 ? 0 : 1 + (OVER + 1) * (p - 1) ** 3 + OVER * (p - 1) ** 2;
}

/** 1 while something is there, between its softly coming and going. */
export const present = (t: number, from: number, to: number, soft = 0.5): number =>
  Math.min(eased(t, from, soft), 1 - eased(t, to - soft, soft));

export const mix = (a: number, b: number, p: number): number => a + (b - a) * p;

/** Short enough for a file, fine enough for the eye. */
export const round = (value: number): number => Math.round(value * 100) / 100;
