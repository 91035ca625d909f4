/** A score as whole percent, 0–1, rounded down: 79.6 is never shown as the 80 that it has to reach. */
export const shownScore = (score: number): number => Math.floor(score * 100 + 1e-6) / 100;
