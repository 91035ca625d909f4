import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { BlockState } from '../core/blockState.ts';
import type { BlockAction } from './viewContract.ts';
import { keptRanges, newlyPlayed, type MediaState, type PlayedRange } from './played.ts';

/** Seconds of play after which the record is told: a tab that is killed loses no more. */
const EVERY = 5;

export interface WatchingInput {
  /** Its length, as the author states it. */
  readonly seconds: number;
  readonly state: BlockState | null;
  readonly act: (action: BlockAction) => void;
}

/** Tells the record which parts of a film or a recording are played: now and then, and whenever play is broken off. */
export function useWatching(
  film: RefObject<HTMLMediaElement | null>,
  { seconds, state, act }: WatchingInput,
): void {
  const latest = useRef({ state, act });
  useLayoutEffect(() => {
    latest.current = { state, act };
  }, [state, act]);
  useEffect(() => {
    const player = film.current;
    if (player === null) return;
    const tell = () => {
      const kept = keptRanges(latest.current.state);
      for (const [from, to] of newlyPlayed(stateOf(player), kept, seconds)) {
        latest.current.act({ type: 'play', from, to });
      }
    };
    return hearPlay(player, tell);
  }, [film, seconds]);
}

/** Gives back what ends it, which tells for a last time. */
function hearPlay(player: HTMLMediaElement, tell: () => void): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let toldAt = player.currentTime;
  const tellNow = () => {
    toldAt = player.currentTime;
    tell();
  };
  const tellInTurn = () => {
    if (Math.abs(player.currentTime - toldAt) >= EVERY) tellNow();
  };
  player.addEventListener('timeupdate', tellInTurn, { signal });
  for (const type of ['seeking', 'pause', 'ended']) {
    player.addEventListener(type, tellNow, { signal });
  }
  // Before a press leads on to another lesson, where this film is no longer known.
  document.addEventListener('click', tellNow, { signal, capture: true });
  // While capturing: the session, which listens here too, then saves what it was just told.
  document.addEventListener('visibilitychange', tellNow, { signal, capture: true });
  window.addEventListener('pagehide', tellNow, { signal, capture: true });
  return () => {
    listeners.abort();
    tell();
  };
}

const stateOf = ({ played, duration }: HTMLMediaElement): MediaState => ({
  duration,
  played: Array.from({ length: played.length }, (_, index): PlayedRange => [
    played.start(index),
    played.end(index),
  ]),
});
