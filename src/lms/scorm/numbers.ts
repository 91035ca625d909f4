/** Whole hundredths, cut. 0.57 × 100 is 56.99999999999999 in floating point: it stays 57. */
export const hundredths = (value: number): number => Math.floor(value * 100 + 1e-6) || 0;

/** A scaled score, 0–1, as a percentage with at most two places: never rounded up. */
export const percent = (scaled: number): string =>
  String(Math.min(10_000, Math.max(0, hundredths(scaled * 100))) / 100);

/** A share, 0–1, with at most four places and no exponent: never rounded up. */
export function decimalShare(share: number): string {
  const whole = Math.min(10_000, Math.max(0, Math.floor(share * 10_000 + 1e-6) || 0));
  return (whole / 10_000).toFixed(4).replace(/\.?0+$/, '');
}

/**
 * A number in digits as every engine takes it, at most five before the point and seven after it;
 * `null` for one that needs more.
 */
export function plainDecimal(value: number): string | null {
  const text = value.toFixed(7).replace(/\.?0+$/, '');
  if (!/^-?\d{1,5}(?:\.\d{1,7})?$/.test(text)) return null;
  return text === '-0' ? '0' : text;
}
