import { createHash } from 'node:crypto';

/** A course may share runs of up to seven words with a source. */
const LENGTH = 8;

/** @param {string} text */
const wordsIn = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Every run of eight words of a text, without its signs, in order.
 *
 * @param {string} text
 * @returns {readonly string[]}
 */
export function runsOf(text) {
  const words = wordsIn(text);
  return words.slice(LENGTH - 1).map((_, index) => words.slice(index, index + LENGTH).join(' '));
}

/**
 * Tells that two runs are the same, and nothing of what they say.
 *
 * @param {string} run
 */
export const fingerprint = (run) =>
  createHash('sha256').update(run).digest('base64url').slice(0, 8);
