import { type RefObject, useEffect, useState } from 'react';

import styles from './Recording.module.css';

export interface SpokenProps {
  readonly player: RefObject<HTMLAudioElement | null>;
  /** That of the captions which are on. */
  readonly language: string;
}

/**
 * What is said just now. Browsers draw captions into pictures only: of a recording they tell when they
 * come and go. Screen readers find the line, and are not told, for it is spoken already.
 */
export function Spoken({ player, language }: SpokenProps) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const track = Array.from(player.current?.textTracks ?? []).find(
      (each) => each.language === language,
    );
    if (track === undefined) return;
    const read = () =>
      setWords(
        Array.from(track.activeCues ?? [])
          .map(wordsOf)
          .join('\n'),
      );
    track.addEventListener('cuechange', read);
    read();
    return () => track.removeEventListener('cuechange', read);
  }, [player, language]);
  return (
    <p className={styles['spoken']} lang={language} dir="auto">
      {words}
    </p>
  );
}

/** Without the marks of WebVTT, such as those that name a voice. */
const wordsOf = (cue: TextTrackCue): string =>
  cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? '') : '';
