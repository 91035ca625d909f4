/**
 * How numbers are written. A formatter of the browser's costs milliseconds to make, so that each is
 * made once, and none for what every English writes alike: the first page needs no more.
 */

import { withDigits } from '../core/digits.ts';

/** A number as it is written in a language; `minimumIntegerDigits` fills up with zeros. */
export function numberInWords(
  value: number,
  language: string,
  { minimumIntegerDigits = 1 }: Intl.NumberFormatOptions = {},
): string {
  const short = Number.isInteger(value) && value >= 0 && value < 1000;
  if (short && /^en\b/i.test(language)) return String(value).padStart(minimumIntegerDigits, '0');
  return formatter(language, { minimumIntegerDigits }).format(value);
}

/** A share, 0–1, in percent. Rounded down, so that 99.9 % never reads as all. */
export function writePercent(share: number, language: string): string {
  // The margin forgives binary fractions.
  const whole = Math.floor(share * 100 + 1e-9);
  if (/^en\b/i.test(language)) return `${whole}%`;
  return formatter(language, { style: 'percent' }).format(whole / 100);
}

/** Makes ahead of need what {@link numberInWords} writes most numbers with. */
export const readyNumbers = (language: string): void =>
  void formatter(language, { minimumIntegerDigits: 1 });

const made = new Map<string, Intl.NumberFormat>();

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language}${Object.values(options).join()}`;
  const known = made.get(name) ?? new Intl.NumberFormat(withDigits(language), options);
  made.set(name, known);
  return known;
}
