import { useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useFilmLiking } from '../../ui/FilmLiking.ts';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import { captionsShown, CaptionTrack } from '../captions.tsx';
import { SpeedChoice } from '../PlayChoices.tsx';
import { CaptionsControl, PlayButton, PlayPlace, PlaySound } from '../PlayControls.tsx';
import { pressKey } from '../playKeys.ts';
import { usePlayCommands } from '../usePlayCommands.ts';
import { usePlayStart } from '../usePlayStart.ts';
import { usePlayState } from '../usePlayState.ts';
import { usePlayWishes } from '../usePlayWishes.ts';
import { useWatching, type WatchingInput } from '../useWatching.tsx';
import type { AudioContent } from './content.ts';
import { Spoken } from './Spoken.tsx';
import styles from './Recording.module.css';

export interface RecordingProps extends Omit<WatchingInput, 'seconds'> {
  readonly content: AudioContent;
  /** The second at which it goes on. */
  readonly startAt: number;
  readonly onFail: () => void;
}

/** A recording with controls of our own, and what is said in it while it is said. It never plays by itself. */
export function Recording({ content, startAt, state, act, onFail }: RecordingProps) {
  const { title, file, seconds, captions } = content;
  const { t, i18n } = useTranslation();
  const { wishes } = useFilmLiking();
  const player = useRef<HTMLAudioElement>(null);
  const captioned = { captions, silent: false };
  const readable = captionsShown(captioned, i18n.language, true)?.language ?? null;
  const on = captionsShown(captioned, i18n.language, wishes.captions);
  usePlayStart(player, { startAt, seconds });
  useWatching(player, { seconds, state, act });
  usePlayWishes(player, readable);
  const shown = usePlayState(player);
  const commands = usePlayCommands(player, readable);
  const playing = { shown, commands };
  return (
    // The keys only repeat what the buttons do, for those who have the focus on one of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={styles['player']}
      aria-label={title}
      onKeyDown={(event) => pressKey(event, commands)}
    >
      {/* The transcript below says all of it; captions are more than that. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        ref={player}
        src={useMediaAddress(file)}
        preload="metadata"
        onError={({ target, currentTarget }) => target === currentTarget && onFail()}
      >
        {captions.map((each) => (
          <CaptionTrack key={each.address} captions={each} shown={each === on} />
        ))}
      </audio>
      <div className={styles['controls']} dir="ltr">
        <PlayButton {...playing} again={t('blocks.audio.again')} className={styles['play']} />
        <PlayPlace {...playing} label={t('blocks.audio.position')} seconds={seconds} />
        <div className={styles['rest']}>
          <PlaySound {...playing} />
          {shown.isWaiting && (
            <span className={styles['waiting']}>{t('blocks.playing.loading')}</span>
          )}
          <div className={styles['end']}>
            <SpeedChoice rate={shown.rate} onChoose={commands.setRate} />
            <CaptionsControl {...playing} captions={captions} />
          </div>
        </div>
      </div>
      {shown.captions !== null && <Spoken player={player} language={shown.captions} />}
    </fieldset>
  );
}
