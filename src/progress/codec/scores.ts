/** Scores are ten-thousandths; nearly all need all their bits. */
export const SCORE_ORDER = 14;

const ALL_RIGHT = 10_000;

/** Whether a number is a score from 0 to 100 %: any other comes from a text that nobody wrote. */
export const isScore = (score: number): boolean => score <= ALL_RIGHT;
