import { use, useCallback } from 'react';

import { leftToDo } from '../../blocks/leftToDo.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import type { BlockKey } from '../../core/blockState.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCourse } from '../play/CourseActor.ts';
import { revealBlock } from './blockElement.ts';
import { LessonContext } from './LessonContext.ts';
import styles from './LessonEnd.module.css';
import { sameWaiting, waitingParts, whichBlock } from './waitingParts.ts';

/** What the end of the lesson waits for, each with the way to it. */
export function StillToDo({ waitingFor }: { readonly waitingFor: readonly BlockKey[] }) {
  const { t } = useTranslation();
  const blocks = use(LessonContext);
  const parts = useCourse(
    useCallback(
      (snapshot: CourseSnapshot) => waitingParts(snapshot, waitingFor, blocks),
      [blocks, waitingFor],
    ),
    sameWaiting,
  );
  return (
    <section className={styles['left']} data-lesson-end tabIndex={-1}>
      <h2>{t('lesson.stillToDo')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part.key}>
            <Button look="quiet" onClick={() => revealBlock(part.key)}>
              {leftToDo([part], t)} <Which block={blocks.get(part.key)} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Several questions are left in the same words: what each asks tells them apart. */
function Which({ block }: { readonly block: PlayableBlock | undefined }) {
  const words = block === undefined ? null : whichBlock(block);
  return words === null ? null : <span className={styles['which']}>{words}</span>;
}
