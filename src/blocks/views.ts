import { type ComponentType, createElement, type ReactNode } from 'react';

import { ContinueView } from './continue/View.tsx';
import { laterView } from './laterView.tsx';
import type { BlockType } from './contents.ts';
import type { PlayableBlock } from './playable.ts';
import { TextView } from './text/View.tsx';
import type { BlockComponent, BlockViewProps } from './viewContract.ts';

type BlockViews = { readonly [Type in BlockType]: BlockComponent<Type> };

/** Views that are fetched when a lesson needs them. */
const later = {
  accordion: laterView(async () => (await import('./accordion/View.tsx')).AccordionView),
  callout: laterView(async () => (await import('./callout/View.tsx')).CalloutView),
  certificate: laterView(async () => (await import('./certificate/View.tsx')).CertificateView),
  choice: laterView(async () => (await import('./choice/View.tsx')).ChoiceView),
  flipCards: laterView(async () => (await import('./flipCards/View.tsx')).FlipCardsView),
  image: laterView(async () => (await import('./image/View.tsx')).ImageView),
  knowledgeCheck: laterView(
    async () => (await import('./knowledgeCheck/View.tsx')).KnowledgeCheckView,
  ),
  labeledGraphic: laterView(
    async () => (await import('./labeledGraphic/View.tsx')).LabeledGraphicView,
  ),
  likert: laterView(async () => (await import('./likert/View.tsx')).LikertView),
  openText: laterView(async () => (await import('./openText/View.tsx')).OpenTextView),
  poll: laterView(async () => (await import('./poll/View.tsx')).PollView),
  process: laterView(async () => (await import('./process/View.tsx')).ProcessView),
  quote: laterView(async () => (await import('./quote/View.tsx')).QuoteView),
  resources: laterView(async () => (await import('./resources/View.tsx')).ResourcesView),
  survey: laterView(async () => (await import('./survey/View.tsx')).SurveyView),
  table: laterView(async () => (await import('./table/View.tsx')).TableView),
  tabs: laterView(async () => (await import('./tabs/View.tsx')).TabsView),
  trueFalse: laterView(async () => (await import('./trueFalse/View.tsx')).TrueFalseView),
  video: laterView(async () => (await import('./video/View.tsx')).VideoView),
} as const;

/** The view of each block type. What nearly every lesson needs is there at once. */
const blockViews: BlockViews = {
  accordion: later.accordion.View,
  callout: later.callout.View,
  certificate: later.certificate.View,
  choice: later.choice.View,
  continue: ContinueView,
  flipCards: later.flipCards.View,
  image: later.image.View,
  knowledgeCheck: later.knowledgeCheck.View,
  labeledGraphic: later.labeledGraphic.View,
  likert: later.likert.View,
  openText: later.openText.View,
  poll: later.poll.View,
  process: later.process.View,
  quote: later.quote.View,
  resources: later.resources.View,
  survey: later.survey.View,
  table: later.table.View,
  tabs: later.tabs.View,
  text: TextView,
  trueFalse: later.trueFalse.View,
  video: later.video.View,
};

/** Fetches the views of block types ahead of need; one that cannot be had is asked for again when drawn. */
export async function preloadViews(types: Iterable<BlockType>): Promise<void> {
  const wanted = new Set<string>(types);
  const views = Object.entries(later).filter(([type]) => wanted.has(type));
  await Promise.allSettled(views.map(([, view]) => view.load()));
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
