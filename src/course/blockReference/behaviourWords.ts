import type { PlayableBlock } from '../../blocks/playable.ts';
import { assertNever } from '../../core/assertNever.ts';
import type { DoneRule, StateShape } from '../../core/blockState.ts';

/** When a type's examples are done: a sentence for each of their rules. */
export const doneWords = (blocks: readonly PlayableBlock[]): string =>
  sentences(blocks.map(({ done }) => doneRuleWords(done)));

/** What the learner's record keeps of a type's examples. */
export const keptWords = (blocks: readonly PlayableBlock[]): string =>
  sentences(blocks.map(({ state, questions }) => keptShapeWords(state, questions.length > 0)));

const sentences = (each: readonly string[]): string => [...new Set(each)].join(' Or: ');

function doneRuleWords(rule: DoneRule): string {
  switch (rule.when) {
    case 'passed':
      return 'When the learner goes on past it.';
    case 'opened':
      return 'When every part was opened.';
    case 'answered':
      return 'When it was answered.';
    case 'correct':
      return 'When it was answered right.';
    case 'continued':
      return 'When it was pressed.';
    case 'ended':
      return 'When the learner came to an ending.';
    case 'all':
      return 'When everything was chosen.';
    case 'watched':
      return `When ${Math.round(rule.share * 100)} % was played.`;
    default:
      return assertNever(rule);
  }
}

function keptShapeWords(shape: StateShape, holdsQuestions: boolean): string {
  if (holdsQuestions) return 'The answers of the last attempt.';
  switch (shape.kind) {
    case 'none':
      return 'Nothing but that it is done.';
    case 'items':
      return 'Which parts were opened.';
    case 'ranges':
      return 'Which seconds were played.';
    case 'choice':
    case 'grid':
    case 'pairs':
    case 'order':
    case 'gaps':
    case 'number':
    case 'path':
      return 'The answer.';
    case 'cards':
      return 'How well each card is known.';
    case 'text':
      return 'What the learner wrote.';
    default:
      return assertNever(shape);
  }
}
