import { assertNever } from '../core/assertNever.ts';
import type { PlayableQuestion } from './playable.ts';

/** What a question asks, in one line. */
export function questionText(question: PlayableQuestion): string {
  switch (question.type) {
    case 'choice':
      return question.content.question;
    case 'trueFalse':
      return question.content.statement;
    default:
      return assertNever(question);
  }
}
