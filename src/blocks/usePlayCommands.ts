import type { RefObject } from 'react';

/** What can be done with what plays, a film or a recording; each acts on the element, whose events then tell how it is. */
export interface PlayCommands {
  readonly toggle: () => void;
  /** To a second of the file. */
  readonly seek: (to: number) => void;
  /** By so many seconds, backwards where negative. */
  readonly move: (by: number) => void;
  /** 0–1; 0 turns sound off. */
  readonly setVolume: (volume: number) => void;
  readonly toggleSound: () => void;
  readonly setRate: (rate: number) => void;
  /** Shows the captions in a language; `null`: none. */
  readonly showCaptions: (language: string | null) => void;
  readonly toggleCaptions: () => void;
  /** `null` for what is only heard. */
  readonly toggleFullScreen: (() => void) | null;
}

/** `language`: that of the captions that come when the learner turns them on; `null`: there are none. */
export function usePlayCommands(
  film: RefObject<HTMLMediaElement | null>,
  language: string | null,
  toggleFullScreen: (() => void) | null = null,
): PlayCommands {
  const on = (act: (player: HTMLMediaElement) => void) => {
    if (film.current !== null) act(film.current);
  };
  return {
    toggle: () => on(toggle),
    seek: (to) => on((player) => (player.currentTime = to)),
    move: (by) => on((player) => (player.currentTime = within(player, by))),
    setVolume: (volume) => on((player) => setVolume(player, volume)),
    toggleSound: () => on((player) => (player.muted = !player.muted)),
    setRate: (rate) => on((player) => (player.playbackRate = rate)),
    showCaptions: (shown) => on((player) => show(player, shown)),
    toggleCaptions: () => on((player) => show(player, isCaptioned(player) ? null : language)),
    toggleFullScreen,
  };
}

function toggle(player: HTMLMediaElement): void {
  if (!player.paused) return player.pause();
  // What cannot be played tells it by an event of its own.
  player.play().catch(() => undefined);
}

function within({ currentTime, duration }: HTMLMediaElement, by: number): number {
  return Math.max(0, Math.min(currentTime + by, Number.isFinite(duration) ? duration : Infinity));
}

/** Sound that is off keeps its volume, for when it is turned on again. */
function setVolume(player: HTMLMediaElement, volume: number): void {
  if (volume > 0) player.volume = volume;
  player.muted = volume === 0;
}

function show({ textTracks }: HTMLMediaElement, language: string | null): void {
  for (const track of Array.from(textTracks)) {
    track.mode = track.language === language ? 'showing' : 'disabled';
  }
}

const isCaptioned = ({ textTracks }: HTMLMediaElement): boolean =>
  Array.from(textTracks).some(({ mode }) => mode === 'showing');
