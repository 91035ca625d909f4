import type { BlockState, ItemNumber } from '../../core/blockState.ts';
import { chosenItems } from '../chosenItems.ts';
import type { Linearize, OwnBehaviour } from '../contract.ts';
import { heading } from '../linearPieces.ts';

export interface ChecklistContent {
  readonly title: string;
  /** `plan`: its items are numbered, as steps that follow each other. */
  readonly look: 'list' | 'plan';
  readonly items: readonly ChecklistItem[];
  /** An LMS is told of what the learner hands in; left out where not. */
  readonly report?: boolean;
}

interface ChecklistItem {
  readonly item: ItemNumber;
  readonly text: string;
  /** For LMS reports; left out where there are none. */
  readonly id?: string;
}

/** The items that the learner has ticked. */
export const tickedItems = (state: BlockState | null): readonly ItemNumber[] =>
  chosenItems(state?.kind === 'answer' ? state.answer : null);

const linearize: Linearize<'checklist'> = ({ title, items }) => [
  ...heading(title, 2),
  ...items.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

export const checklistBehaviour: OwnBehaviour<'checklist'> = {
  linearize,
  interaction: ({ title, items }, answer) => {
    const chosen = chosenItems(answer);
    const response = items.flatMap(({ item, id }) =>
      chosen.includes(item) && id !== undefined ? [{ item, id }] : [],
    );
    return { description: title, answer: { kind: 'choice', response, right: null } };
  },
};

declare module '../types.ts' {
  interface OwnContents {
    readonly checklist: ChecklistContent;
  }
}
