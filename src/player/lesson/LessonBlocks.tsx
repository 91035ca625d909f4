import { useCallback, useDeferredValue, useEffect, useRef } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import type { PlayableContentLesson } from '../../course/playable.ts';
import { type CourseSnapshot, selectBody } from '../../engine/select.ts';
import type { LessonBody, LessonView } from '../../engine/view.ts';
import { useCourse } from '../play/CourseActor.ts';
import { arrivedAt, blockElement, focusBlock, shownBlock } from './blockElement.ts';
import { LessonBlock } from './LessonBlock.tsx';
import styles from './LessonBlocks.module.css';
import { LessonEnd } from './LessonEnd.tsx';
import { useDrawnBody } from './useDrawnBody.ts';
import { useOpenedPart } from './useOpenedPart.ts';
import { usePlaceInLesson } from './usePlaceInLesson.ts';

interface LessonBlocksProps {
  readonly view: LessonView;
  readonly content: PlayableContentLesson;
  readonly arriveAt: BlockKey | null;
}

/** The open part of a lesson, and its end once every Continue was passed. */
export function LessonBlocks({ view, content, arriveAt }: LessonBlocksProps) {
  const body = useLessonBody(content);
  const place = useRef<HTMLDivElement>(null);
  const first = content.blocks[0]?.key ?? null;
  const { blocks, atEnd } = useDrawnBody(body, arriveAt === null || arriveAt === first);
  const { firstNew, continued } = useOpenedPart(body, place);
  useArrival(arriveAt, first);
  usePlaceInLesson(place, blocks);
  return (
    <div ref={place} className={styles['blocks']}>
      {blocks.map((block, index) => (
        <LessonBlock
          key={block.key}
          block={block}
          rises={index >= firstNew}
          onContinue={continued}
        />
      ))}
      {atEnd && <LessonEnd view={view} waitingFor={body.waitingFor} />}
    </div>
  );
}

const nothing: LessonBody = { blocks: [], waitingFor: [], atEnd: false };

/** The open part of a lesson. */
function useLessonBody(content: PlayableContentLesson): LessonBody {
  const select = useCallback(
    (snapshot: CourseSnapshot) =>
      snapshot.context.lesson === content.key ? selectBody(snapshot) : null,
    [content],
  );
  return useDeferredValue(useCourse(select) ?? nothing);
}

/** On arrival: to the block where the learner was. The first block is the top of the lesson. */
export function useArrival(arriveAt: BlockKey | null, firstBlock: BlockKey | null): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    if (arriveAt === null) return;
    // What views ask for once they have measured their room is drawn after this effect, in the same
    // go: only then do the blocks above keep their height.
    queueMicrotask(() => {
      const element = arriveAt === firstBlock ? null : shownBlock(blockElement(arriveAt));
      if (element !== null) focusBlock(element);
      arrivedAt(arriveAt);
    });
  }, [arriveAt, firstBlock]);
}
