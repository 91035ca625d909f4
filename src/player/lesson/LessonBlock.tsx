import { memo, Suspense } from 'react';

import type { PlayableBlock } from '../../blocks/playable.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BlockBoundary } from './BlockBoundary.tsx';
import styles from './LessonBlock.module.css';
import { PlayedBlock } from './PlayedBlock.tsx';

interface LessonBlockProps {
  readonly block: PlayableBlock;
  /** It was opened just now. */
  readonly rises?: boolean;
  readonly onContinue: () => void;
}

/**
 * A block in its place: found by its key, and alone with its mistakes. Drawn anew only when it
 * changed by itself: what is done in one block leaves the others alone.
 */
export const LessonBlock = memo(function LessonBlock(props: LessonBlockProps) {
  const { block, rises = false, onContinue } = props;
  return (
    <section
      className={styles['block']}
      id={block.id}
      data-block={block.key}
      data-rises={rises || undefined}
    >
      <BlockBoundary>
        <Suspense fallback={<Skeleton />}>
          <PlayedBlock
            block={block}
            onContinue={onContinue}
            renderBlock={(inner) => (
              <LessonBlock key={inner.key} block={inner} onContinue={onContinue} />
            )}
          />
        </Suspense>
      </BlockBoundary>
    </section>
  );
});
