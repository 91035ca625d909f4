import type { PlayableBlock } from '../blocks/playable.ts';
import { isQuestion } from '../blocks/questions.ts';
import { countTry } from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';

/**
 * How often a question in a lesson may still be tried before what is right is shown; 0 for one that
 * shows it at once, and for any other block.
 */
export function triesLeft({ run }: LearnerRecord, block: PlayableBlock): number {
  const allowed = triesOf(block);
  return allowed === 1 ? 0 : Math.max(0, allowed - (run.traces.get(block.key)?.tries ?? 0));
}

/** An answer was handed in. Tries are kept where they are limited, and as far as that: no further. */
export const withTry = (record: LearnerRecord, block: PlayableBlock): LearnerRecord =>
  triesLeft(record, block) > 0 ? countTry(record, block.key) : record;

const triesOf = (block: PlayableBlock): number =>
  isQuestion(block) ? (block.content.tries ?? 1) : 1;
