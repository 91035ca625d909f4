import { type RefObject, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useFilmLiking } from '../../ui/FilmLiking.ts';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import { captionsShown, CaptionTrack } from '../captions.tsx';
import { pressKey } from '../playKeys.ts';
import { usePlayCommands } from '../usePlayCommands.ts';
import { usePlayStart } from '../usePlayStart.ts';
import { usePlayState } from '../usePlayState.ts';
import { usePlayWishes } from '../usePlayWishes.ts';
import { useWatching, type WatchingInput } from '../useWatching.tsx';
import type { FilmSource, LocalFilmContent, VideoContent } from './content.ts';
import { FilmControls } from './FilmControls.tsx';
import { FilmCover } from './FilmCover.tsx';
import type { FilmPlace } from './filmPlace.tsx';
import styles from './LocalFilm.module.css';
import { type FilmStopping, useFilmStops } from './useFilmStops.tsx';
import { useFullScreen } from './useFullScreen.tsx';

export interface LocalFilmProps extends Omit<WatchingInput, 'seconds'> {
  readonly content: VideoContent;
  readonly film: LocalFilmContent;
  /** The second at which it goes on. */
  readonly startAt: number;
  readonly place: FilmPlace;
  readonly stopping: FilmStopping;
  readonly onFail: () => void;
}

/** A film of the course with controls of our own. It never plays by itself. */
export function LocalFilm(props: LocalFilmProps) {
  const { content, film, startAt, state, act, stopping, onFail } = props;
  const { title, seconds } = content;
  const { player, playButton } = props.place;
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLFieldSetElement>(null);
  const readable = captionsShown(film, i18n.language, true)?.language ?? null;
  usePlayStart(player, { startAt, seconds });
  useWatching(player, { seconds, state, act });
  useFilmStops(player, seconds, stopping);
  usePlayWishes(player, readable);
  const shown = usePlayState(player);
  const fullScreen = useFullScreen(place, player);
  const commands = usePlayCommands(player, readable, fullScreen.toggle);
  // Whoever presses the picture goes on by keys; the big button is gone when the film plays.
  const press = () => {
    playButton.current?.focus({ preventScroll: true });
    commands.toggle();
  };
  return (
    // The keys only repeat what the buttons do, for those who have the focus on one of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={place}
      className={styles['player']}
      aria-label={title}
      onKeyDown={(event) => pressKey(event, commands)}
    >
      <div className={styles['picture']}>
        <Picture ref={player} content={content} film={film} onPress={press} onFail={onFail} />
        {shown.isWaiting && <p className={styles['waiting']}>{t('blocks.playing.loading')}</p>}
        {(shown.stage === 'new' || shown.stage === 'ended') && (
          <FilmCover title={title} stage={shown.stage} onPlay={press} />
        )}
      </div>
      <FilmControls
        shown={shown}
        commands={commands}
        captions={film.captions}
        fullScreen={fullScreen}
        seconds={seconds}
        playButton={playButton}
      />
    </fieldset>
  );
}

interface PictureProps extends Pick<LocalFilmProps, 'content' | 'film' | 'onFail'> {
  readonly ref: RefObject<HTMLVideoElement | null>;
  readonly onPress: () => void;
}

function Picture({ ref, content, film, onPress, onFail }: PictureProps) {
  const { title, poster } = content;
  const { language } = useTranslation().i18n;
  const { wishes } = useFilmLiking();
  const posterAddress = useMediaAddress(poster ?? '');
  const shown = captionsShown(film, language, wishes.captions);
  return (
    // Where nothing is said there is nothing to caption; `check` asks for captions everywhere else.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={ref}
      className={styles['film']}
      aria-label={title}
      playsInline
      preload="metadata"
      poster={poster === null ? undefined : posterAddress}
      onClick={onPress}
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
