/** Sums of partial points miss an exact score by some binary digits; scores differ by far more. */
const ROUNDING_ERROR = 1e-6;

/**
 * A scaled score in ten-thousandths, rounded down: never up across a passing score, while an exact
 * 80 % of partial points stays 80 %.
 */
export function scaledScore(points: number, of: number): number {
  if (of <= 0) return 0;
  const score = Math.floor((points / of) * 10_000 + ROUNDING_ERROR);
  return Math.min(10_000, Math.max(0, score));
}

/**
 * Whether a score in ten-thousandths meets a passing score, 0–1. It looks at the score that is
 * reported, so that an LMS with the same passing score comes to the same verdict.
 */
export const meetsPassingScore = (score: number, passingScore: number): boolean =>
  score >= Math.ceil(passingScore * 10_000 - ROUNDING_ERROR);

/** Points for the eye: to two places, rounded down. */
export const shownPoints = (points: number): number =>
  Math.floor(points * 100 + ROUNDING_ERROR) / 100;
