import type { TFunction } from 'i18next';

import { behaviours } from './behaviours.ts';
import { questionBehaviours } from './questionBehaviours.ts';
import type { BlockType } from './types.ts';
import type { WaitingFor } from './viewContract.ts';

/** What is left to do before a Continue opens, in words, like with like: a sentence for each. */
export const leftToDo = (waitingFor: readonly WaitingFor[], t: TFunction): string =>
  [...countByWords(waitingFor)].map(([words, count]) => words(count, t)).join(' ');

type WordsOfWork = (count: number, t: TFunction) => string;

function countByWords(waitingFor: readonly WaitingFor[]): ReadonlyMap<WordsOfWork, number> {
  const counts = new Map<WordsOfWork, number>();
  for (const { type, left } of waitingFor) {
    const words = wordsOf(type);
    counts.set(words, (counts.get(words) ?? 0) + left);
  }
  return counts;
}

const wordsOf = (type: BlockType): WordsOfWork =>
  behaviours[type].left ?? (Object.hasOwn(questionBehaviours, type) ? ofQuestions : ofOthers);

const ofQuestions: WordsOfWork = (count, t) => t('blocks.left.question', { count });

const ofOthers: WordsOfWork = (count, t) => t('blocks.left.other', { count });
