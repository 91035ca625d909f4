import { linearizeAccordion } from './accordion/linearize.ts';
import { linearizeCallout } from './callout/linearize.ts';
import { linearizeCertificate } from './certificate/linearize.ts';
import { linearizeChoice } from './choice/linearize.ts';
import type { BlockType } from './contents.ts';
import { linearizeContinue } from './continue/linearize.ts';
import type { Linear, Linearize } from './contract.ts';
import { linearizeFlipCards } from './flipCards/linearize.ts';
import { linearizeImage } from './image/linearize.ts';
import { deeper } from './linearPieces.ts';
import type { PlayableBlock } from './playable.ts';
import { linearizeKnowledgeCheck } from './knowledgeCheck/linearize.ts';
import { linearizeLabeledGraphic } from './labeledGraphic/linearize.ts';
import { linearizeLikert } from './likert/linearize.ts';
import { linearizeOpenText } from './openText/linearize.ts';
import { linearizePoll } from './poll/linearize.ts';
import { linearizeProcess } from './process/linearize.ts';
import { linearizeQuote } from './quote/linearize.ts';
import { linearizeResources } from './resources/linearize.ts';
import { linearizeSurvey } from './survey/linearize.ts';
import { linearizeTable } from './table/linearize.ts';
import { linearizeTabs } from './tabs/linearize.ts';
import { linearizeText } from './text/linearize.ts';
import { linearizeTrueFalse } from './trueFalse/linearize.ts';
import { linearizeVideo } from './video/linearize.ts';

type Linearizers = { readonly [Type in BlockType]: Linearize<Type> };

const linearizers: Linearizers = {
  accordion: linearizeAccordion,
  callout: linearizeCallout,
  certificate: linearizeCertificate,
  choice: linearizeChoice,
  continue: linearizeContinue,
  flipCards: linearizeFlipCards,
  image: linearizeImage,
  knowledgeCheck: linearizeKnowledgeCheck,
  labeledGraphic: linearizeLabeledGraphic,
  likert: linearizeLikert,
  openText: linearizeOpenText,
  poll: linearizePoll,
  process: linearizeProcess,
  quote: linearizeQuote,
  resources: linearizeResources,
  survey: linearizeSurvey,
  table: linearizeTable,
  tabs: linearizeTabs,
  text: linearizeText,
  trueFalse: linearizeTrueFalse,
  video: linearizeVideo,
};

/** A piece of a block in reading order, with the blocks and questions that it holds in their places. */
export type LinearPiece = Exclude<Linear, { kind: 'slot' | 'questions' }>;

/** A block in reading order; blocks that it holds stand below its headings. */
export const linearizeBlock = (block: PlayableBlock): readonly LinearPiece[] =>
  linearizeAs(block).flatMap((piece) => {
    if (piece.kind === 'slot') return deeper(linearizeSlot(block, piece.item), 2);
    return piece.kind === 'questions' ? block.questions.flatMap(linearizeBlock) : [piece];
  });

const linearizeSlot = ({ slots }: PlayableBlock, item: number): readonly LinearPiece[] =>
  slots
    .filter((slot) => slot.item === item)
    .flatMap(({ blocks }) => blocks.flatMap(linearizeBlock));

function linearizeAs<Type extends BlockType>(block: PlayableBlock<Type>): readonly Linear[] {
  return linearizers[block.type](block.content);
}
