import { useMemo } from 'react';

import { CONTENT_FOLDER } from '../../course/pageData.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { MediaBase } from '../../ui/MediaBase.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { AstrayStore } from '../history/visitedCourse.ts';
import { CourseActorContext } from './CourseActor.ts';
import { PlayerContext } from './PlayerContext.ts';
import type { Player } from './player.ts';
import { useStore } from './useStore.ts';

interface AppProps {
  readonly player: Player;
  readonly astray: AstrayStore;
}

/** The learner's page, from the cover to the end. */
export function App({ player, astray }: AppProps) {
  const session = useStore(player.session);
  const playing = useMemo(() => ({ player, session, astray }), [astray, player, session]);
  return (
    <MediaBase value={`${CONTENT_FOLDER}/`}>
      <Announcer>
        <PlayerContext value={playing}>
          <CourseActorContext value={session?.actor ?? null}>
            <Frame />
          </CourseActorContext>
        </PlayerContext>
      </Announcer>
    </MediaBase>
  );
}
