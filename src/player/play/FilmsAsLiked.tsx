import { useSelector } from '@xstate/react';
import { type ReactNode, useMemo } from 'react';

import { NO_WISHES, wishesOr } from '../../core/filmWishes.ts';
import type { Session } from '../../session/session.ts';
import { type FilmLiking, FilmLikingContext } from '../../ui/FilmLiking.ts';
import { setPreference, usePreferences } from '../preferences/preferences.ts';

interface FilmsAsLikedProps {
  /** `null` until the course is there. */
  readonly session: Pick<Session, 'actor' | 'chooseForFilms'> | null;
  readonly children: ReactNode;
}

/** Films follow what the learner chose in any of them, else what the LMS states; it is told of changes. */
export function FilmsAsLiked({ session, children }: FilmsAsLikedProps) {
  const stated = useSelector(
    session?.actor,
    (snapshot) => snapshot?.context.launch?.films ?? NO_WISHES,
  );
  const volume = usePreferences((own) => own.volume);
  const captions = usePreferences((own) => own.captions);
  const rate = usePreferences((own) => own.rate);
  const liking = useMemo(
    (): FilmLiking => ({
      wishes: wishesOr({ volume, captions, rate }, stated),
      onWish: (change) => {
        setPreference(change);
        session?.chooseForFilms(change);
      },
    }),
    [volume, captions, rate, stated, session],
  );
  return <FilmLikingContext value={liking}>{children}</FilmLikingContext>;
}
