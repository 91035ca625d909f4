/** In what a standard states a passing score: hundredths (SCORM 1.2), or a share of 1. */
export type PassingScale = 'percent' | 'share';

/** Less than one right answer in twenty: nobody asks for that. */
const LEAST = 0.05;

/** Digits with a point or a comma between them, and what may follow: `80`, `0,8`, `80 %`, `8e1`. */
const NUMBER = /^\+?(\d+(?:[.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*(%?)$/i;

/**
 * The passing score of an LMS, scaled 0–1, in whatever form it comes: hundredths and shares are taken
 * for each other where only one of them makes sense. `null` for what nobody can mean: nothing, what
 * is no number, less than one in twenty, more than everything. 1 in hundredths is either nothing or
 * everything, which nobody can tell apart. Then the package's own holds.
 */
export function passingScoreIn(text: string, scale: PassingScale): number | null {
  const [, digits, exponent = '', percent] = NUMBER.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replace(',', '.') + exponent);
  if (percent === '' && scale === 'percent' && value === 1) return null;
  const share = percent === '%' || value > 1 ? value / 100 : value;
  return share >= LEAST && share <= 1 ? share : null;
}
