import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFilmLiking } from '../../ui/FilmLiking.ts';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import { captionsShown, CaptionTrack } from './captions.tsx';
import type { FilmSource, LocalFilmContent, VideoContent } from './content.ts';
import styles from './LocalFilm.module.css';
import { stretch } from './played.ts';
import { useFilmWishes } from './useFilmWishes.tsx';
import { useWatching, type WatchingInput } from './useWatching.tsx';

export interface LocalFilmProps extends Omit<WatchingInput, 'seconds'> {
  readonly content: VideoContent;
  readonly film: LocalFilmContent;
  /** The second at which it goes on. */
  readonly startAt: number;
  readonly onFail: () => void;
}

/** A film of the course in the browser's own player. It never plays by itself. */
export function LocalFilm({ content, film, startAt, state, act, onFail }: LocalFilmProps) {
  const { title, seconds, poster } = content;
  const { language } = useTranslation().i18n;
  const { wishes } = useFilmLiking();
  const player = useRef<HTMLVideoElement>(null);
  const posterAddress = useMediaAddress(poster ?? '');
  const [begun] = useState(startAt);
  // The browser's own controls take longer to lay out than all else on the first screen of a lesson.
  const hasControls = useDeferredValue(true, false);
  useWatching(player, { seconds, state, act });
  useFilmWishes(player, captionsShown(film, language, true)?.language ?? null);
  const goOn = () => {
    const { current } = player;
    if (current === null || begun === 0) return;
    current.currentTime = begun / stretch(current.duration, seconds);
  };
  const shown = captionsShown(film, language, wishes.captions);
  return (
    // Where nothing is said there is nothing to caption; `check` asks for captions everywhere else.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={player}
      className={styles['film']}
      aria-label={title}
      controls={hasControls}
      playsInline
      preload="metadata"
      poster={poster === null ? undefined : posterAddress}
      onLoadedMetadata={goOn}
      // React lets the errors of the sources inside come up to here.
      onError={({ target, currentTarget }) => target === currentTarget && onFail()}
    >
      {film.sources.map((source, index) => (
        <Source
          key={source.format}
          source={source}
          onError={index === film.sources.length - 1 ? onFail : undefined}
        />
      ))}
      {film.captions.map((captions) => (
        <CaptionTrack key={captions.address} captions={captions} shown={captions === shown} />
      ))}
    </video>
  );
}

interface SourceProps {
  readonly source: FilmSource;
  /** Browsers try one after the other: when the last fails, all have. */
  readonly onError: (() => void) | undefined;
}

function Source({ source: { format, address }, onError }: SourceProps) {
  return <source src={useMediaAddress(address)} type={`video/${format}`} onError={onError} />;
}
