import type { PlayableQuestion } from '../../src/blocks/playable.ts';
import { gradeQuestion, rightAnswer } from '../../src/blocks/questions.ts';
import type { Answer, StateShape } from '../../src/core/blockState.ts';

/** A whole answer that a learner could give, and that is not right. */
export function wrongAnswer(question: PlayableQuestion): Answer {
  const wrong = otherAnswers(question.state, rightAnswer(question)).find(
    (answer) => !gradeQuestion(question, answer).correct,
  );
  if (wrong === undefined) throw new Error(`No wrong answer to ${question.id} was found.`);
  return wrong;
}

/** Some whole answers of a shape, other than the right one. */
function otherAnswers(shape: StateShape, right: Answer): readonly Answer[] {
  switch (shape.kind) {
    case 'choice': {
      const chosen = right.kind === 'choice' ? right.chosen : [];
      const others = shape.items.filter((item) => !chosen.includes(item));
      return others.map((item) => ({ kind: 'choice', chosen: [item] }));
    }
    case 'grid':
      return shape.columns.map((column) => ({
        kind: 'grid',
        cells: shape.rows.map((row) => [row, column] as const),
      }));
    case 'pairs':
      return shape.places.map((_, shift) => ({
        kind: 'pairs',
        pairs: shape.items.flatMap((item, index) => {
          const place = shape.places[(index + shift) % shape.places.length];
          return place === undefined ? [] : [[item, place] as const];
        }),
      }));
    case 'order':
      return [
        { kind: 'order', order: shape.items },
        { kind: 'order', order: shape.items.toReversed() },
      ];
    case 'gaps':
      return [{ kind: 'gaps', texts: shape.items.map((gap) => [gap, '?'] as const) }];
    case 'number':
      return [{ kind: 'number', value: right.kind === 'number' ? right.value + 99 : 99 }];
    case 'text':
      return [{ kind: 'text', text: '?' }];
    default:
      // A path is right by its ending, and cards are graded by nobody.
      return [];
  }
}
