import { type RefObject, useLayoutEffect, useState } from 'react';

import { stretch } from './played.ts';

interface PlayStart {
  /** The second at which it goes on; 0 for its beginning. */
  readonly startAt: number;
  /** Its length, as the author states it. */
  readonly seconds: number;
}

/**
 * Lets a film or a recording go on where the learner stopped. A browser loads it as soon as the element
 * is made, and may be done before that is part of the page: of what happens until then React tells nothing.
 */
export function usePlayStart(film: RefObject<HTMLMediaElement | null>, start: PlayStart): void {
  // Where it goes on is where the learner was when they came, not where they are now.
  const [begun] = useState(start);
  useLayoutEffect(
    () => (film.current === null ? undefined : hearLoading(film.current, begun)),
    [film, begun],
  );
}

/** Gives back what ends it. */
function hearLoading(player: HTMLMediaElement, { startAt, seconds }: PlayStart): () => void {
  const goOn = () => {
    if (startAt > 0) player.currentTime = startAt / stretch(player.duration, seconds);
  };
  if (player.readyState >= player.HAVE_METADATA) goOn();
  // It may have failed already: it is tried again, and fails where that is heard.
  else if (player.networkState === player.NETWORK_NO_SOURCE) player.load();
  player.addEventListener('loadedmetadata', goOn);
  return () => player.removeEventListener('loadedmetadata', goOn);
}
