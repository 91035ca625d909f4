import { createContext, type ReactNode, use } from 'react';

import type { BlockState } from '../core/blockState.ts';
import { byFolder } from './byFolder.ts';
import type { BlockType } from './types.ts';
import type { PaperComponent } from './paperContract.ts';
import type { PlayableBlock } from './playable.ts';

/** How each block type looks on paper, by its folder. What has no such file prints nothing. */
const paperViews = byFolder(
  import.meta.glob<PaperComponent<BlockType>>('./*/Paper.tsx', { import: 'Paper', eager: true }),
);

/** What learners kept in blocks that are theirs, and want to see on paper. Given by whoever prints. */
export const KeptOnPaper = createContext<(block: PlayableBlock) => BlockState | null>(() => null);

export interface BlockPaperProps {
  readonly block: PlayableBlock;
  /** Right answers and what is said about them are printed, too. */
  readonly answers: boolean;
}

/** A block of any type on paper, with the blocks and questions that it holds. */
export const BlockPaper = ({ block, answers }: BlockPaperProps): ReactNode => (
  <div data-block-on-paper={block.type}>{drawn(block, answers, use(KeptOnPaper)(block))}</div>
);

function drawn(block: PlayableBlock, answers: boolean, state: BlockState | null): ReactNode {
  const Paper = paperViews.get(block.type);
  if (Paper === undefined) return null;
  const draw = (inner: PlayableBlock) => (
    <BlockPaper key={inner.key} block={inner} answers={answers} />
  );
  return (
    <Paper
      content={block.content}
      answers={answers}
      state={state}
      renderSlot={(item) =>
        block.slots.filter((slot) => slot.item === item).flatMap(({ blocks }) => blocks.map(draw))
      }
      renderQuestions={() => block.questions.map(draw)}
    />
  );
}
