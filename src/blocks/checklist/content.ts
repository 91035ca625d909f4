import type { BlockState, ItemNumber } from '../../core/blockState.ts';
import { chosenItems } from '../chosenItems.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading } from '../linearPieces.ts';

export interface ChecklistContent {
  readonly title: string;
  /** `plan`: its items are numbered, as steps that follow each other. */
  readonly look: 'list' | 'plan';
  readonly items: readonly ChecklistItem[];
}

interface ChecklistItem {
  readonly item: ItemNumber;
  readonly text: string;
}

/** The items that the learner has ticked. */
export const tickedItems = (state: BlockState | null): readonly ItemNumber[] =>
  chosenItems(state?.kind === 'answer' ? state.answer : null);

const linearize: Linearize<'checklist'> = ({ title, items }) => [
  ...heading(title, 2),
  ...items.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

export const checklistBehaviour: BlockBehaviour<'checklist'> = { linearize };
