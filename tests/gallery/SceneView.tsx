import { useEffect, useMemo, useRef } from 'react';

import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { useTranslation } from '../../src/i18n/useTranslation.tsx';
import { AwardContext } from '../../src/player/lesson/AwardContext.ts';
import { blocksByKey } from '../../src/player/lesson/blocksByKey.ts';
import { LessonContext } from '../../src/player/lesson/LessonContext.ts';
import { PlayedBlock } from '../../src/player/lesson/PlayedBlock.tsx';
import { CourseActorContext } from '../../src/player/play/CourseActor.ts';
import { awardIn } from './awardIn.ts';
import type { Exhibit } from './exhibits.ts';
import styles from './gallery.module.css';
import { playScene } from './playScene.ts';

/** One block in one state, drawn and playable as in a lesson. */
export function SceneView({ exhibit }: { readonly exhibit: Exhibit }) {
  const { type, fixture, block, scene } = exhibit;
  const { actor, blocks } = useMemo(() => playScene(block, scene), [block, scene]);
  const { i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scene.pressed === true) [...buttonsIn(place.current)].at(-1)?.click();
  }, [scene]);
  return (
    <CourseActorContext value={actor}>
      <AwardContext value={awardIn(scene, i18n.language)}>
        <LessonContext value={blocksByKey(blocks)}>
          <div data-type={type} data-fixture={fixture} data-scene={scene.name}>
            <p className={styles['caption']}>
              {type}: {fixture}, {scene.name}
            </p>
            <div ref={place} data-drawn>
              <Drawn block={block} />
            </div>
          </div>
        </LessonContext>
      </AwardContext>
    </CourseActorContext>
  );
}

const buttonsIn = (element: HTMLElement | null): Iterable<HTMLButtonElement> =>
  element?.querySelectorAll('button') ?? [];

function Drawn({ block }: { readonly block: PlayableBlock }) {
  return (
    <PlayedBlock
      block={block}
      onContinue={() => undefined}
      renderBlock={(inner) => <Drawn key={inner.key} block={inner} />}
    />
  );
}
