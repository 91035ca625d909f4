import type { TFunction } from 'i18next';

import type { WaitingFor } from '../viewContract.ts';

type Work =
  | 'accordion'
  | 'flipCards'
  | 'knowledgeCheck'
  | 'labeledGraphic'
  | 'process'
  | 'question'
  | 'tabs'
  | 'video'
  | 'other';

/** What is left to do before a Continue opens, in words, like with like: a sentence for each. */
export const leftToDo = (waitingFor: readonly WaitingFor[], t: TFunction): string =>
  [...countByWork(waitingFor)]
    .map(([work, count]) => t(`blocks.continue.${work}`, { count }))
    .join(' ');

function countByWork(waitingFor: readonly WaitingFor[]): ReadonlyMap<Work, number> {
  const counts = new Map<Work, number>();
  for (const { type, left } of waitingFor) {
    const work = workOf(type);
    counts.set(work, (counts.get(work) ?? 0) + left);
  }
  return counts;
}

function workOf(type: WaitingFor['type']): Work {
  switch (type) {
    case 'flipCards':
    case 'accordion':
    case 'knowledgeCheck':
    case 'labeledGraphic':
    case 'process':
    case 'tabs':
    case 'video':
      return type;
    case 'choice':
    case 'likert':
    case 'openText':
    case 'poll':
    case 'trueFalse':
      return 'question';
    case 'callout':
    case 'certificate':
    case 'continue':
    case 'image':
    case 'quote':
    case 'table':
    case 'resources':
    case 'survey':
    case 'text':
      return 'other';
  }
}
