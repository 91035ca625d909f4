import { type RefObject, useCallback, useEffect, useState } from 'react';

/** A phone that gives the whole screen to films alone. */
interface PhoneVideo extends HTMLVideoElement {
  readonly webkitEnterFullscreen: () => void;
  readonly webkitExitFullscreen: () => void;
}

export interface FullScreen {
  /** A page in a frame may not be allowed to. */
  readonly isOffered: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** The whole screen for a film with its controls, or for the film alone where no more is possible. */
export function useFullScreen(
  place: RefObject<HTMLElement | null>,
  film: RefObject<HTMLVideoElement | null>,
): FullScreen {
  const [isOn, setOn] = useState(false);
  const [isOffered] = useState(
    () => document.fullscreenEnabled || 'webkitEnterFullscreen' in HTMLVideoElement.prototype,
  );
  useEffect(() => {
    const hear = () =>
      setOn(place.current !== null && document.fullscreenElement === place.current);
    document.addEventListener('fullscreenchange', hear);
    return () => document.removeEventListener('fullscreenchange', hear);
  }, [place]);
  const toggle = useCallback(() => {
    if (document.fullscreenEnabled) return void change(place.current);
    if (film.current !== null && isPhoneVideo(film.current)) film.current.webkitEnterFullscreen();
  }, [film, place]);
  return { isOffered, isOn, toggle };
}

/** Refused, everything stays as it is. */
function change(place: HTMLElement | null): Promise<void> | undefined {
  const changed =
    document.fullscreenElement === null ? place?.requestFullscreen() : document.exitFullscreen();
  return changed?.catch(() => undefined);
}

/** Back to the page, where there is more than the film. */
export async function leaveFullScreen(film: HTMLVideoElement): Promise<void> {
  if (isPhoneVideo(film)) film.webkitExitFullscreen();
  const isWhole = document.fullscreenElement?.contains(film) === true;
  if (isWhole) await document.exitFullscreen().catch(() => undefined);
}

const isPhoneVideo = (video: HTMLVideoElement): video is PhoneVideo =>
  'webkitSupportsFullscreen' in video && video.webkitSupportsFullscreen === true;
