/** Whether there is time to look further: `npm run test:long`. */
export const isLong = (process.env['WAYMARK_LONG'] ?? '') !== '';

/**
 * How many cases of a property are tried, of so many that would do if there were one run only. Each
 * run tries others, so that every one may try fewer; the long one tries ten times as many.
 */
export const runs = (enough: number): number => (isLong ? enough * 10 : Math.ceil(enough / 4));
