import { useRef } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import type { PlayableContentLesson } from '../../course/playable.ts';
import type { LessonView } from '../../engine/view.ts';
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
  const { firstNew, continued } = useOpenedPart(body, place);
  useArrival(arriveAt, content.blocks[0]?.key ?? null);
  usePlace(place, body.blocks);
  return (
    <div ref={place} className={styles['blocks']}>
      {body.blocks.map((block, index) => (
        <LessonBlock
          key={block.key}
          block={block}
          rises={index >= firstNew}
          onContinue={continued}
        />
      ))}
      {body.atEnd && <LessonEnd view={view} waitingFor={body.waitingFor} />}
    </div>
  );
}
