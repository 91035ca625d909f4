import { createElement, type ReactNode } from 'react';

import type { BlockType } from './types.ts';
import type { PlayableBlock } from './playable.ts';
import type { BlockComponent, BlockViewProps } from './viewContract.ts';
import { viewsByFolder } from './viewsByFolder.ts';
import { blockWords } from './words.ts';

/**
 * The view of each block type, by the folder that it stands in: fetched when a lesson needs it. That of
 * a question stands beside how it is drawn anywhere, unless it has a file of its own.
 */
const blockViews = viewsByFolder(
  {
    ...import.meta.glob<BlockComponent<BlockType>>('./*/Question.tsx', { import: 'View' }),
    ...import.meta.glob<BlockComponent<BlockType>>('./*/View.tsx', { import: 'View' }),
  },
  blockWords,
);

/** Fetches the views of block types ahead of need; one that cannot be had is asked for again when drawn. */
export const preloadViews = (types: Iterable<BlockType>): Promise<void> =>
  blockViews.preload(types);

/** What `BlockView` is given: a block of any type, and what its view needs besides. */
export type BlockOfAnyViewProps = Omit<BlockViewProps<BlockType>, 'block'> & {
  readonly block: PlayableBlock;
};

/** Draws a block of any type. Suspends while its view loads. */
export const BlockView = (props: BlockOfAnyViewProps): ReactNode =>
  createElement(blockViews.of(props.block.type), props);
