import { withDigits } from '../../core/digits.ts';
import { memoLast } from '../../core/memo.ts';

/** Made once: it takes longer than to compile all else of a cover. */
const longDates = memoLast(
  (language: string) =>
    new Intl.DateTimeFormat(withDigits(language), { dateStyle: 'long', timeZone: 'UTC' }),
);

/**
 * A day, year-month-day, as a language writes it. Written when a course is compiled: what writes
 * dates takes a browser longer to make than to draw the first page. Apart from the cover: of courses
 * it knows nothing.
 */
export const dayInWords = (day: string, language: string): string =>
  longDates(language).format(midnightOf(day));

/** The milliseconds from 1970 until a day of the Gregorian calendar begins, in UTC. */
function midnightOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Counted from March, a year has its leap day last, and its months begin by a rule.
  const march = month > 2 ? year : year - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  const beforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return (365 * march + leapDays + beforeMonth + date - 719_469) * 86_400_000;
}
