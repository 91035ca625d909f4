import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import Replay from 'lucide-react/icons/rotate-ccw';
import Volume from 'lucide-react/icons/volume-2';
import VolumeOff from 'lucide-react/icons/volume-x';
import type { ReactNode, RefObject } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { Captions } from './captions.tsx';
import { CaptionChoice, CaptionsSign } from './PlayChoices.tsx';
import styles from './PlayControls.module.css';
import { PlaySlider } from './PlaySlider.tsx';
import type { PlayCommands } from './usePlayCommands.ts';
import type { PlayState } from './usePlayState.ts';
import { usePlayTime } from './usePlayTime.ts';

export interface PlayControlProps {
  readonly shown: PlayState;
  readonly commands: PlayCommands;
}

interface PlaceProps extends PlayControlProps {
  /** What the slider is called: "Place in the video". */
  readonly label: string;
  /** As the author states its length, until the file tells. */
  readonly seconds: number;
}

/** Where it is, on a slider and on a clock. Time runs from the left. */
export function PlayPlace({ shown, commands, label, seconds }: PlaceProps) {
  const { t } = useTranslation();
  const { clock, spoken } = usePlayTime();
  const length = shown.length ?? seconds;
  const at = Math.min(shown.at, length);
  return (
    <div className={styles['time']} dir="ltr">
      <PlaySlider
        name="time"
        label={label}
        value={at}
        max={length}
        step={0.1}
        words={t('blocks.playing.timeOf', { time: spoken(at), whole: spoken(length) })}
        onMove={commands.seek}
      />
      <span className={styles['clock']} aria-hidden>
        {clock(at)} / {clock(length)}
      </span>
    </div>
  );
}

export function PlaySound({ shown: { muted, volume }, commands }: PlayControlProps) {
  const { t } = useTranslation();
  const heard = muted ? 0 : volume;
  return (
    <div className={styles['sound']}>
      <PlayControl
        icon={heard === 0 ? <VolumeOff aria-hidden /> : <Volume aria-hidden />}
        label={t(heard === 0 ? 'blocks.playing.soundOn' : 'blocks.playing.soundOff')}
        shortcut="m"
        onPress={commands.toggleSound}
      />
      <div className={styles['volume']}>
        <PlaySlider
          name="volume"
          label={t('blocks.playing.volume')}
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

interface PlayButtonProps extends PlayControlProps {
  /** Once it has ended: "Watch again". */
  readonly again: string;
  readonly ref?: RefObject<HTMLButtonElement | null>;
  readonly className?: string | undefined;
}

export function PlayButton({ shown: { stage }, commands, again, ...rest }: PlayButtonProps) {
  const { t } = useTranslation();
  const { icon, label } = {
    new: { icon: <Play aria-hidden />, label: t('blocks.playing.start') },
    paused: { icon: <Play aria-hidden />, label: t('blocks.playing.start') },
    playing: { icon: <Pause aria-hidden />, label: t('blocks.playing.pause') },
    ended: { icon: <Replay aria-hidden />, label: again },
  }[stage];
  return <PlayControl {...rest} icon={icon} label={label} shortcut="k" onPress={commands.toggle} />;
}

interface CaptionsControlProps extends PlayControlProps {
  readonly captions: readonly Captions[];
}

/** On and off, or a list where there are several languages; nothing where there are no captions. */
export function CaptionsControl({ shown, commands, captions }: CaptionsControlProps) {
  const { t } = useTranslation();
  if (captions.length === 0) return null;
  if (captions.length > 1) {
    return (
      <CaptionChoice captions={captions} shown={shown.captions} onChoose={commands.showCaptions} />
    );
  }
  return (
    <PlayControl
      icon={<CaptionsSign on={shown.captions !== null} />}
      label={t('blocks.playing.captions')}
      shortcut="c"
      pressed={shown.captions !== null}
      onPress={commands.toggleCaptions}
    />
  );
}

interface ControlProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** The key that does the same. */
  readonly shortcut: string;
  readonly className?: string | undefined;
  readonly pressed?: boolean;
  readonly ref?: RefObject<HTMLButtonElement | null>;
  readonly onPress: () => void;
}

export function PlayControl(props: ControlProps) {
  const { icon, label, shortcut, className, pressed, ref, onPress } = props;
  return (
    <IconButton
      {...(ref === undefined ? {} : { ref })}
      look="bare"
      className={className ?? styles['button']}
      icon={icon}
      label={label}
      title={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    />
  );
}
