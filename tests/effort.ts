/** Whether there is time to look further: `npm run test:long`. */
export const isLong = (process.env['WAYMARK_LONG'] ?? '') !== '';

/** How many of something a test tries, when it usually tries so many. */
export const runs = (usual: number): number => (isLong ? usual * 10 : usual);
