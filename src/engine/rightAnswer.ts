import type { PlayableQuestion } from '../blocks/playable.ts';
import { assertNever } from '../core/assertNever.ts';
import type { Answer } from '../core/blockState.ts';

/** The answer that the author calls right: what a walk through a course puts in. */
export function rightAnswer(question: PlayableQuestion): Answer {
  switch (question.type) {
    case 'choice': {
      const right = question.content.options.filter(({ correct }) => correct);
      return { kind: 'choice', chosen: right.map(({ item }) => item) };
    }
    case 'trueFalse':
      return { kind: 'choice', chosen: [question.content.answer ? 1 : 0] };
    default:
      return assertNever(question);
  }
}
