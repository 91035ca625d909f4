import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { stretch } from '../played.ts';
import type { FilmStop } from './content.ts';
import { leaveFullScreen } from './useFullScreen.tsx';

export interface FilmStopping {
  /** Where it is to stop, in its order: those whose questions are open. */
  readonly stops: readonly FilmStop[];
  /** Told once the film stands, and the page can be seen. */
  readonly onStop: (item: ItemNumber) => void;
}

/** After a seek films often begin a moment early, in seconds: what was just chosen does not stop them. */
const EARLY = 0.3;

/**
 * Stops a film where it plays up to a question. Whoever seeks past one, or plays on, is not held: it
 * stays in the list below.
 */
export function useFilmStops(
  film: RefObject<HTMLVideoElement | null>,
  seconds: number,
  stopping: FilmStopping,
): void {
  const latest = useRef(stopping);
  useLayoutEffect(() => {
    latest.current = stopping;
  }, [stopping]);
  useEffect(() => {
    const player = film.current;
    if (player === null) return;
    return hearTime(player, seconds, () => latest.current);
  }, [film, seconds]);
}

/** Gives back what ends it. */
function hearTime(
  player: HTMLVideoElement,
  seconds: number,
  stopping: () => FilmStopping,
): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const now = () => player.currentTime * stretch(player.duration, seconds);
  let last = now();
  const hearSeek = () => {
    last = now() + EARLY;
  };
  const hearPlay = () => {
    if (player.seeking) return;
    const { stops, onStop } = stopping();
    const reached = stops.find(({ at }) => last < at && at <= now());
    // From the stop itself, so that another one close behind it is not run over.
    last = reached?.at ?? Math.max(last, now());
    if (reached === undefined) return;
    player.pause();
    void leaveFullScreen(player).then(() => onStop(reached.item));
  };
  player.addEventListener('timeupdate', hearPlay, { signal });
  player.addEventListener('seeking', hearSeek, { signal });
  return () => listeners.abort();
}
