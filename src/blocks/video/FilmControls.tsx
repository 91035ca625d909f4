import Maximize from 'lucide-react/icons/maximize';
import Minimize from 'lucide-react/icons/minimize';
import type { RefObject } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Captions } from '../captions.tsx';
import { SpeedChoice } from '../PlayChoices.tsx';
import {
  CaptionsControl,
  PlayButton,
  PlayControl,
  type PlayControlProps,
  PlayPlace,
  PlaySound,
} from '../PlayControls.tsx';
import styles from './FilmControls.module.css';
import type { FullScreen } from './useFullScreen.tsx';

export interface FilmControlsProps extends PlayControlProps {
  readonly captions: readonly Captions[];
  readonly fullScreen: FullScreen;
  /** As the author states its length, until the file tells. */
  readonly seconds: number;
  /** Takes the focus when the big button goes. */
  readonly playButton: RefObject<HTMLButtonElement | null>;
}

/** Stands below the picture, where it covers neither the film nor its captions. Time runs from the left. */
export function FilmControls(props: FilmControlsProps) {
  const { shown, commands, captions, fullScreen, seconds, playButton } = props;
  const { t } = useTranslation();
  const film = { shown, commands };
  return (
    <div className={styles['controls']} dir="ltr">
      <PlayPlace {...film} label={t('blocks.video.position')} seconds={seconds} />
      <div className={styles['buttons']}>
        <PlayButton {...film} again={t('blocks.video.again')} ref={playButton} />
        <PlaySound {...film} />
        <div className={styles['end']}>
          <SpeedChoice rate={shown.rate} onChoose={commands.setRate} />
          <CaptionsControl {...film} captions={captions} />
          {fullScreen.isOffered && <FullScreenButton {...fullScreen} />}
        </div>
      </div>
    </div>
  );
}

function FullScreenButton({ isOn, toggle }: FullScreen) {
  const { t } = useTranslation();
  return (
    <PlayControl
      icon={isOn ? <Minimize aria-hidden /> : <Maximize aria-hidden />}
      label={t(isOn ? 'blocks.video.leaveFullScreen' : 'blocks.video.fullScreen')}
      shortcut="f"
      onPress={toggle}
    />
  );
}
