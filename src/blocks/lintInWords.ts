import type { BlockLint } from './contract.ts';
import { wordCount } from './wordCount.ts';

/** "A map of our three meeting places." */
const SENTENCE = 4;

/**
 * Whether a block says in its "inWords" what some learners never see of it. Apart from the blocks that
 * do: all ask for the same.
 */
export const lintInWords = (inWords: string): readonly BlockLint[] =>
  wordCount(inWords) < SENTENCE ? [hardlyInWords] : [];

const hardlyInWords: BlockLint = {
  severity: 'warning',
  rule: 'hardly-in-words',
  path: ['inWords'],
  message: 'This hardly tells those who cannot see or open it what they would find.',
  remedy: 'Say in a sentence or more what there is to see and to do, and what is to be learned.',
};
