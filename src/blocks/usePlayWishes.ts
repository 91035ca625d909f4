import { type RefObject, useLayoutEffect } from 'react';

import { type FilmWishes, rateWish, volumeWish } from '../core/filmWishes.ts';
import { type FilmLiking, useFilmLiking } from '../ui/FilmLiking.ts';

/**
 * Sets a film as the learner likes films, and tells what they change in it, by its controls or the browser's.
 * `language` is that of the captions to turn on; `null` where there are none.
 */
export function usePlayWishes(
  film: RefObject<HTMLMediaElement | null>,
  language: string | null,
): void {
  const { wishes, onWish } = useFilmLiking();
  // Before the film is painted, and before the next change of a slider that is being dragged.
  useLayoutEffect(() => {
    const player = film.current;
    if (player === null) return;
    sound(player, wishes);
    if (wishes.captions !== null) showCaptions(player, wishes.captions ? language : null);
    return hearChanges(player, onWish);
  }, [film, language, onWish, wishes]);
}

/** Who has sound off and turns it on again, finds the volume that the player had. */
function sound(player: HTMLMediaElement, { rate, volume }: FilmWishes): void {
  if (volume !== null) player.muted = volume === 0;
  if (volume !== null && volume > 0) player.volume = volume;
  if (rate === null) return;
  // A film that is loaded takes its usual speed.
  player.defaultPlaybackRate = rate;
  player.playbackRate = rate;
}

/** Captions that are on stay as they are: they may be in a language that the learner chose. */
function showCaptions({ textTracks }: HTMLMediaElement, language: string | null): void {
  const tracks = Array.from(textTracks);
  if (language === null) {
    for (const track of tracks.filter(isShown)) track.mode = 'disabled';
    return;
  }
  const wanted = tracks.find((track) => track.language === language);
  if (wanted !== undefined && !tracks.some(isShown)) wanted.mode = 'showing';
}

const isShown = ({ mode }: TextTrack): boolean => mode === 'showing';

/** Gives back what ends it. What was set before is no change. */
function hearChanges(player: HTMLMediaElement, onWish: FilmLiking['onWish']): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let known = settingsOf(player);
  const hear = () => {
    const before = known;
    known = settingsOf(player);
    const change = changeOf(before, known);
    if (Object.keys(change).length > 0) onWish(change);
  };
  // Until a film is loaded, it is the browser that chooses captions.
  const takeCaptions = () => (known = { ...known, captions: settingsOf(player).captions });
  const hearCaptions = () => (player.readyState > 0 ? hear() : takeCaptions());
  player.addEventListener('volumechange', hear, { signal });
  player.addEventListener('ratechange', hear, { signal });
  player.addEventListener('loadedmetadata', takeCaptions, { signal });
  player.textTracks.addEventListener('change', hearCaptions, { signal });
  return () => listeners.abort();
}

const settingsOf = (player: HTMLMediaElement): FilmWishes => ({
  volume: volumeWish(player.muted ? 0 : player.volume),
  captions: Array.from(player.textTracks).some(isShown),
  rate: rateWish(player.playbackRate),
});

const changeOf = (before: FilmWishes, now: FilmWishes): Partial<FilmWishes> => ({
  ...(now.volume === before.volume ? {} : { volume: now.volume }),
  ...(now.captions === before.captions ? {} : { captions: now.captions }),
  ...(now.rate === before.rate ? {} : { rate: now.rate }),
});
