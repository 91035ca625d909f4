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

/**
 * Points for the eye, to two places, so that they add up to their sum, rounded down: three thirds are
 * 0.34, 0.33 and 0.33. What is lost by rounding down goes to those that lose most.
 */
export function shownPoints(points: readonly number[]): readonly number[] {
  const exact = points.map((each) => each * 100 + ROUNDING_ERROR);
  const whole = exact.map(Math.floor);
  const lost = exact.map((each, index) => each - (whole[index] ?? 0));
  const missing = Math.floor(sum(points) * 100 + ROUNDING_ERROR) - sum(whole);
  const first = [...points.keys()].toSorted((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0));
  const raised = new Set(first.slice(0, Math.max(0, missing)));
  return whole.map((each, index) => (each + (raised.has(index) ? 1 : 0)) / 100);
}

/** The points of a score in ten-thousandths, to two places. */
export const pointsOfScore = (score: number, of: number): number =>
  Math.round((score * of) / 100) / 100;

/** The sum of points as they are shown, without the digits that binary fractions add. */
export const sumOfShown = (shown: readonly number[]): number => Math.round(sum(shown) * 100) / 100;

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, each) => all + each, 0);
