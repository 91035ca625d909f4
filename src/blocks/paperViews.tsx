import { type ComponentType, createElement, type ReactNode } from 'react';

import { AccordionPaper } from './accordion/Paper.tsx';
import { CalloutPaper } from './callout/Paper.tsx';
import { ChoicePaper } from './choice/Paper.tsx';
import { FlipCardsPaper } from './flipCards/Paper.tsx';
import { ImagePaper } from './image/Paper.tsx';
import { KnowledgeCheckPaper } from './knowledgeCheck/Paper.tsx';
import { LabeledGraphicPaper } from './labeledGraphic/Paper.tsx';
import { LikertPaper } from './likert/Paper.tsx';
import { OpenTextPaper } from './openText/Paper.tsx';
import { PollPaper } from './poll/Paper.tsx';
import { ProcessPaper } from './process/Paper.tsx';
import { QuotePaper } from './quote/Paper.tsx';
import { ResourcesPaper } from './resources/Paper.tsx';
import { SurveyPaper } from './survey/Paper.tsx';
import { TablePaper } from './table/Paper.tsx';
import { TabsPaper } from './tabs/Paper.tsx';
import { TextPaper } from './text/Paper.tsx';
import { TrueFalsePaper } from './trueFalse/Paper.tsx';
import { VideoPaper } from './video/Paper.tsx';
import type { BlockType } from './contents.ts';
import type { PaperComponent, PaperProps } from './paperContract.ts';
import type { PlayableBlock, PlayableBlockOf } from './playable.ts';

type PaperViews = { readonly [Type in BlockType]: PaperComponent<Type> };

/** Nothing of it can be read: a button, or a sheet that is printed by itself. */
const Nothing = () => null;

const paperViews: PaperViews = {
  accordion: AccordionPaper,
  callout: CalloutPaper,
  certificate: Nothing,
  choice: ChoicePaper,
  continue: Nothing,
  flipCards: FlipCardsPaper,
  image: ImagePaper,
  knowledgeCheck: KnowledgeCheckPaper,
  labeledGraphic: LabeledGraphicPaper,
  likert: LikertPaper,
  openText: OpenTextPaper,
  poll: PollPaper,
  process: ProcessPaper,
  quote: QuotePaper,
  resources: ResourcesPaper,
  survey: SurveyPaper,
  table: TablePaper,
  tabs: TabsPaper,
  text: TextPaper,
  trueFalse: TrueFalsePaper,
  video: VideoPaper,
};

export interface BlockPaperProps {
  readonly block: PlayableBlock;
  /** Right answers and what is said about them are printed, too. */
  readonly answers: boolean;
}

/** A block of any type on paper, with the blocks and questions that it holds. */
export const BlockPaper = ({ block, answers }: BlockPaperProps): ReactNode => (
  <div data-block-on-paper={block.type}>{drawAs(block, answers)}</div>
);

function drawAs<Type extends BlockType>(block: PlayableBlockOf<Type>, answers: boolean): ReactNode {
  const Paper: ComponentType<PaperProps<Type>> = paperViews[block.type];
  const draw = (inner: PlayableBlock) => (
    <BlockPaper key={inner.key} block={inner} answers={answers} />
  );
  return createElement(Paper, {
    content: block.content,
    answers,
    renderSlot: (item) =>
      block.slots.filter((slot) => slot.item === item).flatMap(({ blocks }) => blocks.map(draw)),
    renderQuestions: () => block.questions.map(draw),
  });
}
