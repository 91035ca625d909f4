const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The date that was meant, as the format wants it: `2026-11-29` for `29/11/2026`, `29.11.2026` or
 * `29 November 2026`. `null` where day and month could be either, or for anything else.
 */
export function meantDate(written: string): string | null {
  const text = written.trim();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), Number(day));
  return inWords(text) ?? inNumbers(text);
}

function inNumbers(text: string): string | null {
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const [one, two] = [Number(first), Number(second)];
  // Points stand in languages that say the day first; of the others nobody knows.
  if (sign === '.' || one > 12) return dateOf(year, two, one);
  return two > 12 || one === two ? dateOf(year, one, two) : null;
}

function inWords(text: string): string | null {
  const found =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})$/u.exec(
      text,
    ) ??
    /^(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(text);
  const { day, month = '', year } = found?.groups ?? {};
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return year === undefined ? null : dateOf(year, number, Number(day));
}

const dateOf = (year: string, month: number, day: number): string | null =>
  month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
