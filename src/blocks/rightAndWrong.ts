import type { Answer, ItemNumber } from '../core/blockState.ts';
import type { ReportedOption } from '../core/interaction.ts';
import { chosenItems } from './chosenItems.ts';
import type { Grade, InteractionPart } from './contract.ts';
import { gradeParts, NOTHING_EARNED, reportedOptions, type Scoring } from './questionContent.ts';

/** One of several things to choose from: an option, a region, a phrase. */
interface RightOrWrong extends ReportedOption {
  readonly correct: boolean;
}

const rightOnes = <Each extends RightOrWrong>(all: readonly Each[]): readonly Each[] =>
  all.filter(({ correct }) => correct);

/**
 * What a choice is worth of which several may be right: the exact set, or with partial scoring the
 * share of right ones that were chosen, less one such share for each wrong one.
 */
export function gradeSeveral(
  all: readonly RightOrWrong[],
  answer: Answer,
  scoring: Scoring,
): Grade {
  const known = knownOf(all, answer);
  if (known === null) return NOTHING_EARNED;
  const right = rightOnes(known).length;
  return gradeParts(right - (known.length - right), rightOnes(all).length, scoring);
}

/** What a choice is worth of which one is right. */
export function gradeOne(all: readonly RightOrWrong[], answer: Answer): Grade {
  const known = knownOf(all, answer);
  return known?.length === 1 ? gradeParts(rightOnes(known).length, 1, 'all') : NOTHING_EARNED;
}

/** What was chosen; `null` where the answer names something that is not there, or is no choice. */
function knownOf(all: readonly RightOrWrong[], answer: Answer): readonly RightOrWrong[] | null {
  const chosen = new Set(chosenItems(answer));
  const known = all.filter(({ item }) => chosen.has(item));
  return known.length === chosen.size ? known : null;
}

export const rightChoice = (all: readonly RightOrWrong[]): Answer => ({
  kind: 'choice',
  chosen: rightOnes(all)
    .map(({ item }): ItemNumber => item)
    .toSorted((a, b) => a - b),
});

/** A choice as an LMS is told of it: what was chosen, and what is right. */
export function choiceInteraction(
  description: string,
  all: readonly RightOrWrong[],
  answer: Answer | null,
): readonly InteractionPart[] {
  const chosen = chosenItems(answer);
  const response = all.filter(({ item }) => chosen.includes(item));
  const right = reportedOptions(rightOnes(all));
  return [
    {
      part: null,
      description,
      answer: { kind: 'choice', response: reportedOptions(response), right },
    },
  ];
}
