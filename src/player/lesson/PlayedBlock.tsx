import { type ReactNode, useCallback } from 'react';

import type { PlayableBlock } from '../../blocks/playable.ts';
import type { ItemNumber } from '../../core/blockState.ts';
import { BlockView } from '../../blocks/views.ts';
import {
  type CourseSnapshot,
  selectBlock,
  selectCheck,
  selectHeld,
  selectOptionOrder,
} from '../../engine/select.ts';
import { useCourse } from '../play/CourseActor.ts';
import { useAward } from './AwardContext.ts';
import { revealBlock } from './blockElement.ts';
import { sameHeld } from './sameHeld.ts';
import { sameItems } from './sameItems.ts';
import { useAct } from './useAct.ts';
import { useWaitingFor } from './useWaitingFor.ts';

interface PlayedBlockProps {
  readonly block: PlayableBlock;
  readonly onContinue: () => void;
  /** Draws a block that this one holds. */
  readonly renderBlock: (block: PlayableBlock) => ReactNode;
}

/** Gives a block's view what the course knows of it, and the course what the learner does with it. */
export function PlayedBlock({ block, onContinue, renderBlock }: PlayedBlockProps) {
  const { key } = block;
  const { state, done, grade } = useCourse(
    useCallback((snapshot: CourseSnapshot) => selectBlock(snapshot, key), [key]),
  );
  const order = useCourse(
    useCallback((snapshot: CourseSnapshot) => selectOptionOrder(snapshot, key), [key]),
    sameItems,
  );
  const held = useCourse(
    useCallback((snapshot: CourseSnapshot) => selectHeld(snapshot, key), [key]),
    sameHeld,
  );
  const check = useCourse(
    useCallback((snapshot: CourseSnapshot) => selectCheck(snapshot, key), [key]),
  );
  const waitingFor = useWaitingFor(block);
  const award = useAward();
  const act = useAct(key, onContinue);
  return (
    <BlockView
      block={block}
      state={state}
      done={done}
      grade={grade}
      order={order}
      held={held}
      check={check}
      waitingFor={waitingFor}
      award={award}
      act={act}
      reveal={revealBlock}
      renderSlot={(item) => blocksOf(block, item).map(renderBlock)}
    />
  );
}

const blocksOf = ({ slots }: PlayableBlock, item: ItemNumber): readonly PlayableBlock[] =>
  slots.find((slot) => slot.item === item)?.blocks ?? [];
