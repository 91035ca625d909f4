import { hasEnded } from '../answers/path.ts';
import { isBegun } from '../answers/answerKinds.ts';
import { isOwn } from '../blocks/ownBehaviours.ts';
import { gradeQuestion, isQuestion } from '../blocks/questions.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import { assertNever } from '../core/assertNever.ts';
import type { Answer, BlockState } from '../core/blockState.ts';

/** Seconds of a recording may be counted a little short of its length. */
const COUNTING_ERROR = 1e-9;

/**
 * Whether what the learner did with a block makes it done. Blocks that are done by going past
 * them, and Continue, are never done by their state.
 */
export function isDoneByState(block: PlayableBlock, state: BlockState | null): boolean {
  switch (block.done.when) {
    case 'passed':
    case 'continued':
      return false;
    case 'opened':
      return allOpened(block, state);
    case 'watched':
      return isWatched(block, state, block.done.share);
    case 'answered':
      return state?.kind === 'answer' && (state.submitted || isOwnThere(block, state.answer));
    case 'correct':
      return isRight(block, state);
    case 'ended':
      return isEnded(block, state);
    case 'all':
      return allChosen(block, state) || allOpened(block, state);
    default:
      return assertNever(block.done);
  }
}

/** What is the learner's own is owed to nobody: it only has to be there. */
const isOwnThere = (block: PlayableBlock, answer: Answer): boolean =>
  isOwn(block) && isBegun(answer, block.state);

function allOpened(block: PlayableBlock, state: BlockState | null): boolean {
  if (block.state.kind !== 'items') return false;
  const opened = new Set(state?.kind === 'items' ? state.items : []);
  return block.state.items.every((item) => opened.has(item));
}

function isWatched(block: PlayableBlock, state: BlockState | null, share: number): boolean {
  if (block.state.kind !== 'ranges') return false;
  const ranges = state?.kind === 'ranges' ? state.ranges : [];
  const played = ranges.reduce((seconds, [from, to]) => seconds + to - from, 0);
  return played >= share * block.state.length - COUNTING_ERROR;
}

function isRight(block: PlayableBlock, state: BlockState | null): boolean {
  if (!isQuestion(block) || state?.kind !== 'answer' || !state.submitted) return false;
  return gradeQuestion(block, state.answer).correct;
}

function isEnded(block: PlayableBlock, state: BlockState | null): boolean {
  if (block.state.kind !== 'path' || state?.kind !== 'answer') return false;
  return state.answer.kind === 'path' && hasEnded(state.answer, block.state);
}

function allChosen(block: PlayableBlock, state: BlockState | null): boolean {
  if (block.state.kind !== 'choice' || state?.kind !== 'answer') return false;
  const chosen = new Set(state.answer.kind === 'choice' ? state.answer.chosen : []);
  return block.state.items.every((item) => chosen.has(item));
}
