import { useDeferredValue, useRef } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import type { PlayableContentLesson } from '../../course/playable.ts';
import type { LessonBody, LessonView } from '../../engine/view.ts';
import { LessonBlock } from './LessonBlock.tsx';
import styles from './LessonBlocks.module.css';
import { LessonEnd } from './LessonEnd.tsx';
import { useArrival } from './useArrival.ts';
import { useLessonBody } from './useLessonBody.ts';
import { useOpenedPart } from './useOpenedPart.ts';
import { usePlace } from './usePlace.ts';

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
  const { blocks, atEnd } = useScreenful(body, arriveAt === null || arriveAt === first);
  const { firstNew, continued } = useOpenedPart(body, place);
  useArrival(arriveAt, first);
  usePlace(place, blocks);
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

/** As many blocks as fill a screen below the opener of a lesson. */
const SCREENFUL = 2;

/**
 * At the top of a lesson what is on the screen is drawn first, and the rest right after it: the
 * learner reads while that is drawn, and nothing that they see moves. Further down, all comes at once.
 */
function useScreenful(body: LessonBody, atTop: boolean): LessonBody {
  const whole = useDeferredValue(true, !atTop);
  return whole ? body : { blocks: body.blocks.slice(0, SCREENFUL), waitingFor: [], atEnd: false };
}
