import type { PlayableBlock } from '../blocks/playable.ts';
import { asksConfidence, isQuestion } from '../blocks/questions.ts';
import type { Confidence } from '../core/confidence.ts';
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

/**
 * An answer was handed in. Tries are kept where they are limited, as far as that, and where the
 * learner said how sure they are: that belongs to this try, and goes with the next.
 */
export function withTry(
  record: LearnerRecord,
  block: PlayableBlock,
  confidence: Confidence | null,
): LearnerRecord {
  const said = asksConfidence(block) ? confidence : null;
  const before = record.run.traces.get(block.key)?.confidence ?? null;
  const isKept = triesLeft(record, block) > 0 || said !== null || before !== null;
  return isKept ? countTry(record, block.key, said) : record;
}

const triesOf = (block: PlayableBlock): number =>
  isQuestion(block) ? (block.content.tries ?? 1) : 1;
