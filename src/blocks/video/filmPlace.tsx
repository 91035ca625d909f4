import { type RefObject, useRef } from 'react';

import { stretch } from '../played.ts';

/** Where a film of the course and its first button stand, for what lies outside of its frame. */
export interface FilmPlace {
  readonly player: RefObject<HTMLVideoElement | null>;
  readonly playButton: RefObject<HTMLButtonElement | null>;
}

export const useFilmPlace = (): FilmPlace => ({
  player: useRef<HTMLVideoElement>(null),
  playButton: useRef<HTMLButtonElement>(null),
});

/** A film that stands nearer to a second than this, in seconds, plays on from where it is. */
const NEAR = 2;

/** Plays a film from one of the author’s seconds on, with the focus on what pauses it again. */
export function playFrom({ player, playButton }: FilmPlace, at: number, seconds: number): void {
  const film = player.current;
  if (film === null) return;
  const second = at / stretch(film.duration, seconds);
  if (Math.abs(film.currentTime - second) > NEAR) film.currentTime = second;
  playButton.current?.focus({ preventScroll: true });
  film.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  // What cannot be played tells it by an event of its own.
  film.play().catch(() => undefined);
}
