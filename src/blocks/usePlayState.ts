import { type RefObject, useLayoutEffect, useState } from 'react';

/** What the controls of a film or a recording show. */
export interface PlayState {
  /** `new` until it is first played, and where it was drawn back to its beginning. */
  readonly stage: 'new' | 'playing' | 'paused' | 'ended';
  /** It would play, but its next part is still to come. */
  readonly isWaiting: boolean;
  /** Seconds from the beginning. */
  readonly at: number;
  /** Seconds of the whole file; `null` while unknown. */
  readonly length: number | null;
  readonly muted: boolean;
  /** 0–1. */
  readonly volume: number;
  readonly rate: number;
  /** The language of the captions that are on; `null` where none are. */
  readonly captions: string | null;
}

const UNKNOWN: PlayState = {
  stage: 'new',
  isWaiting: false,
  at: 0,
  length: null,
  muted: false,
  volume: 1,
  rate: 1,
  captions: null,
};

/** The events that change what is shown, and what each says of waiting, which no property tells. */
const EVENTS: Readonly<Record<string, boolean | null>> = {
  loadedmetadata: null,
  durationchange: null,
  play: null,
  waiting: true,
  playing: false,
  canplay: false,
  pause: false,
  ended: false,
  error: false,
  timeupdate: null,
  seeking: null,
  seeked: null,
  volumechange: null,
  ratechange: null,
};

/** Follows what plays: whoever changes it, its controls show how it is. */
export function usePlayState(film: RefObject<HTMLMediaElement | null>): PlayState {
  const [state, setState] = useState(UNKNOWN);
  useLayoutEffect(() => {
    const player = film.current;
    if (player === null) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    const read = (event?: Event) => setState((before) => next(before, player, event));
    for (const type of Object.keys(EVENTS)) player.addEventListener(type, read, { signal });
    player.textTracks.addEventListener('change', read, { signal });
    read();
    return () => listeners.abort();
  }, [film]);
  return state;
}

function next(before: PlayState, player: HTMLMediaElement, event: Event | undefined): PlayState {
  const { currentTime, duration, muted, volume, playbackRate, textTracks } = player;
  return {
    stage: stageOf(player, before.stage),
    isWaiting: EVENTS[event?.type ?? ''] ?? before.isWaiting,
    at: currentTime,
    length: Number.isFinite(duration) ? duration : null,
    muted,
    volume,
    rate: playbackRate,
    captions: Array.from(textTracks).find(({ mode }) => mode === 'showing')?.language ?? null,
  };
}

function stageOf(
  { paused, ended, currentTime, seeking }: HTMLMediaElement,
  before: PlayState['stage'],
) {
  if (ended) return 'ended';
  if (!paused) return 'playing';
  // Drawn back to its beginning it often shows an empty picture: it is offered as at first.
  const isAtStart = currentTime === 0 && !seeking;
  return before === 'new' || isAtStart ? 'new' : 'paused';
}
