import Maximize from 'lucide-react/icons/maximize';
import Minimize from 'lucide-react/icons/minimize';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import Replay from 'lucide-react/icons/rotate-ccw';
import Volume from 'lucide-react/icons/volume-2';
import VolumeOff from 'lucide-react/icons/volume-x';
import type { ReactNode, RefObject } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Captions } from './content.ts';
import styles from './FilmControls.module.css';
import type { FilmCommands } from './useFilmCommands.tsx';
import { CaptionChoice, CaptionsSign, SpeedChoice } from './FilmChoices.tsx';
import { Slider } from './Slider.tsx';
import type { FilmState } from './useFilmState.tsx';
import { useFilmTime } from './useFilmTime.tsx';
import type { FullScreen } from './useFullScreen.tsx';

export interface FilmControlsProps {
  readonly film: FilmState;
  readonly commands: FilmCommands;
  readonly captions: readonly Captions[];
  readonly fullScreen: FullScreen;
  /** As the author states its length, until the file tells. */
  readonly seconds: number;
  /** Takes the focus when the big button goes. */
  readonly playButton: RefObject<HTMLButtonElement | null>;
}

/** Stands below the picture, where it covers neither the film nor its captions. Time runs from the left. */
export function FilmControls(props: FilmControlsProps) {
  const { film, commands, captions, fullScreen, playButton } = props;
  return (
    <div className={styles['controls']} dir="ltr">
      <Time {...props} />
      <div className={styles['buttons']}>
        <PlayButton stage={film.stage} ref={playButton} onPress={commands.toggle} />
        <Sound film={film} commands={commands} />
        <div className={styles['end']}>
          <SpeedChoice rate={film.rate} onChoose={commands.setRate} />
          {captions.length === 1 && (
            <CaptionsButton on={film.captions !== null} onPress={commands.toggleCaptions} />
          )}
          {captions.length > 1 && (
            <CaptionChoice
              captions={captions}
              shown={film.captions}
              onChoose={commands.showCaptions}
            />
          )}
          {fullScreen.isOffered && <FullScreenButton {...fullScreen} />}
        </div>
      </div>
    </div>
  );
}

function Time({ film, commands, seconds }: FilmControlsProps) {
  const { t } = useTranslation();
  const { clock, spoken } = useFilmTime();
  const length = film.length ?? seconds;
  const at = Math.min(film.at, length);
  return (
    <div className={styles['time']}>
      <Slider
        name="time"
        label={t('blocks.video.position')}
        value={at}
        max={length}
        step={0.1}
        words={t('blocks.video.timeOf', { time: spoken(at), whole: spoken(length) })}
        onMove={commands.seek}
      />
      <span className={styles['clock']} aria-hidden>
        {clock(at)} / {clock(length)}
      </span>
    </div>
  );
}

function Sound({
  film: { muted, volume },
  commands,
}: Pick<FilmControlsProps, 'film' | 'commands'>) {
  const { t } = useTranslation();
  const heard = muted ? 0 : volume;
  return (
    <div className={styles['sound']}>
      <Control
        icon={heard === 0 ? <VolumeOff aria-hidden /> : <Volume aria-hidden />}
        label={t(heard === 0 ? 'blocks.video.soundOn' : 'blocks.video.soundOff')}
        shortcut="m"
        onPress={commands.toggleSound}
      />
      <div className={styles['volume']}>
        <Slider
          name="volume"
          label={t('blocks.video.volume')}
          value={heard}
          max={1}
          step={0.05}
          words={t('common.percent', { share: heard })}
          onMove={commands.setVolume}
        />
      </div>
    </div>
  );
}

interface PlayButtonProps extends Pick<FilmState, 'stage'> {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onPress: () => void;
}

function PlayButton({ stage, ref, onPress }: PlayButtonProps) {
  const { t } = useTranslation();
  const { icon, label } = {
    new: { icon: <Play aria-hidden />, label: t('blocks.video.start') },
    paused: { icon: <Play aria-hidden />, label: t('blocks.video.start') },
    playing: { icon: <Pause aria-hidden />, label: t('blocks.video.pause') },
    ended: { icon: <Replay aria-hidden />, label: t('blocks.video.again') },
  }[stage];
  return <Control ref={ref} icon={icon} label={label} shortcut="k" onPress={onPress} />;
}

function CaptionsButton({ on, onPress }: { readonly on: boolean; readonly onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <Control
      icon={<CaptionsSign on={on} />}
      label={t('blocks.video.captions')}
      shortcut="c"
      pressed={on}
      onPress={onPress}
    />
  );
}

function FullScreenButton({ isOn, toggle }: FullScreen) {
  const { t } = useTranslation();
  return (
    <Control
      icon={isOn ? <Minimize aria-hidden /> : <Maximize aria-hidden />}
      label={t(isOn ? 'blocks.video.leaveFullScreen' : 'blocks.video.fullScreen')}
      shortcut="f"
      onPress={toggle}
    />
  );
}

interface ControlProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** The key that does the same. */
  readonly shortcut: string;
  readonly pressed?: boolean;
  readonly ref?: RefObject<HTMLButtonElement | null>;
  readonly onPress: () => void;
}

function Control({ icon, label, shortcut, pressed, ref, onPress }: ControlProps) {
  return (
    <IconButton
      {...(ref === undefined ? {} : { ref })}
      look="bare"
      className={styles['button']}
      icon={icon}
      label={label}
      title={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    />
  );
}
