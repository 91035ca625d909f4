import { type ComponentType, createElement, lazy, type ReactNode } from 'react';

import { ContinueView } from './continue/View.tsx';
import type { BlockType } from './contents.ts';
import type { PlayableBlock } from './playable.ts';
import { TextView } from './text/View.tsx';
import type { BlockComponent, BlockViewProps } from './viewContract.ts';

type BlockViews = { readonly [Type in BlockType]: BlockComponent<Type> };

const loaders = {
  accordion: async () => (await import('./accordion/View.tsx')).AccordionView,
  callout: async () => (await import('./callout/View.tsx')).CalloutView,
  choice: async () => (await import('./choice/View.tsx')).ChoiceView,
  flipCards: async () => (await import('./flipCards/View.tsx')).FlipCardsView,
  image: async () => (await import('./image/View.tsx')).ImageView,
  trueFalse: async () => (await import('./trueFalse/View.tsx')).TrueFalseView,
} as const;

/** Loads a view when it is first drawn, inside of a `Suspense`. */
const later = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

/** The view of each block type. What nearly every lesson needs is there at once. */
export const blockViews: BlockViews = {
  accordion: later(loaders.accordion),
  callout: later(loaders.callout),
  choice: later(loaders.choice),
  continue: ContinueView,
  flipCards: later(loaders.flipCards),
  image: later(loaders.image),
  text: TextView,
  trueFalse: later(loaders.trueFalse),
};

/** Fetches the views of block types ahead of need; one that cannot be had is asked for again when drawn. */
export async function preloadViews(types: Iterable<BlockType>): Promise<void> {
  const wanted = new Set<string>(types);
  const loads = Object.entries(loaders).filter(([type]) => wanted.has(type));
  await Promise.allSettled(loads.map(([, load]) => load()));
}

/** What `BlockView` is given: a block of any type, and what its view needs besides. */
export type BlockOfAnyViewProps = Omit<BlockViewProps<BlockType>, 'block'> & {
  readonly block: PlayableBlock;
};

/** Draws a block of any type. Suspends while its view loads. */
export function BlockView({ block, ...rest }: BlockOfAnyViewProps): ReactNode {
  return drawAs(block.type, block, rest);
}

function drawAs<Type extends BlockType>(
  type: Type,
  block: PlayableBlock<Type>,
  rest: Omit<BlockViewProps<Type>, 'block'>,
): ReactNode {
  const View: ComponentType<BlockViewProps<Type>> = blockViews[type];
  return createElement(View, { ...rest, block });
}
