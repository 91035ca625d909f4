import { createContext, use } from 'react';

import type { PlayableCover } from '../../course/playable.ts';
import type { Session } from '../../session/session.ts';
import type { AstrayStore } from '../history/visitedCourse.ts';
import type { Player } from './player.ts';
import { useStore } from './useStore.ts';

/** What the pages are drawn from. */
export interface Playing {
  readonly player: Player;
  /** `null` until the outline is there. */
  readonly session: Session | null;
  readonly astray: AstrayStore;
}

export const PlayerContext = createContext<Playing | null>(null);

/** What is being played. */
export function usePlaying(): Playing {
  const playing = use(PlayerContext);
  if (playing === null) throw new Error('There is no player around this component.');
  return playing;
}

/** The cover of the course, in the language that is spoken. */
export const useCover = (): PlayableCover => useStore(usePlaying().player.cover);
