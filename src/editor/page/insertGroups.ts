import { blockTypes } from '../../blocks/definitions.ts';
import type { BlockType } from '../../blocks/types.ts';

/** What learners do with a block: by this authors look for one. */
export type InsertGroup = 'read' | 'look' | 'explore' | 'decide' | 'reflect' | 'more';

const groups: Readonly<Partial<Record<BlockType, InsertGroup>>> = {
  text: 'read',
  callout: 'read',
  quote: 'read',
  table: 'read',
  resources: 'read',
  image: 'look',
  video: 'look',
  labeledGraphic: 'look',
  accordion: 'explore',
  flipCards: 'explore',
  process: 'explore',
  tabs: 'explore',
  choice: 'decide',
  trueFalse: 'decide',
  knowledgeCheck: 'decide',
  likert: 'reflect',
  openText: 'reflect',
  poll: 'reflect',
  survey: 'reflect',
};

const order: readonly InsertGroup[] = ['read', 'look', 'explore', 'decide', 'reflect', 'more'];

/** Every block type in its group; one that no group is known for stands in the last. */
export const insertGroups: readonly (readonly [InsertGroup, readonly BlockType[]])[] = order.map(
  (group) => [group, blockTypes.filter((type) => (groups[type] ?? 'more') === group)],
);
