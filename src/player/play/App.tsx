import { CONTENT_FOLDER } from '../../course/pageData.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { MediaBase } from '../../ui/MediaBase.tsx';
import { Frame } from '../frame/Frame.tsx';
import { CourseActorContext } from './CourseActor.ts';
import { FilmsAsLiked } from './FilmsAsLiked.tsx';
import { PlayerContext } from './PlayerContext.ts';
import type { Player } from './player.ts';
import { useStore } from './useStore.ts';

/** The learner's page, from the cover to the end. */
export function App({ player }: { readonly player: Player }) {
  const course = useStore(player.course);
  return (
    <MediaBase value={`${CONTENT_FOLDER}/`}>
      <Announcer>
        <PlayerContext value={player}>
          <CourseActorContext value={course?.session.actor ?? null}>
            <FilmsAsLiked session={course?.session ?? null}>
              <Frame />
            </FilmsAsLiked>
          </CourseActorContext>
        </PlayerContext>
      </Announcer>
    </MediaBase>
  );
}
