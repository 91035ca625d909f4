import { gradedTypes } from '../questionBehaviours.ts';
import type { Outcome } from './content.ts';
import type { AuthoredChoice, AuthoredScene } from './schema.ts';

/** What can become of the question of a scene before the story goes on; `null` where none is right. */
export function outcomesOf({ asks: [question] = [] }: AuthoredScene): readonly (Outcome | null)[] {
  if (question === undefined || !gradedTypes.some((type) => type === question.type)) return [null];
  const mustBeCorrect = 'mustBeCorrect' in question && question.mustBeCorrect === true;
  return mustBeCorrect ? ['correct'] : ['correct', 'incorrect'];
}

/** Whether a choice is offered after an outcome. One that asks for a verdict where there is none is. */
export const isOfferedAfter = (
  { answered }: Pick<AuthoredChoice, 'answered'>,
  outcome: Outcome | null,
): boolean => answered === undefined || outcome === null || answered === outcome;
