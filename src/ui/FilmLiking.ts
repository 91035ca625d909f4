import { createContext, use } from 'react';

import { type FilmWishes, NO_WISHES } from '../core/filmWishes.ts';

/** How films are to be heard and seen. */
export interface FilmLiking {
  readonly wishes: FilmWishes;
  /** Told what the learner has changed in a film, for all others to follow. */
  readonly onWish: (change: Partial<FilmWishes>) => void;
}

/** Says how the learner likes films; without it, each film is on its own. */
export const FilmLikingContext = createContext<FilmLiking>({
  wishes: NO_WISHES,
  onWish: () => undefined,
});

export const useFilmLiking = (): FilmLiking => use(FilmLikingContext);
