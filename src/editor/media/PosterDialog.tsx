import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { closeAround } from '../../ui/closeAround.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { frameOf } from './filmSeen.ts';
import styles from './PosterDialog.module.css';

export interface PosterDialogProps {
  /** The address of the film. */
  readonly film: string;
  readonly onClose: () => void;
  readonly onTaken: (picture: Blob) => void;
}

/** In seconds: a look that is blinked in is gone by then. */
const STEP = 0.2;

/** Takes the picture that stands for a film out of it, at the moment that its author stops at. */
export function PosterDialog({ film, onClose, onTaken }: PosterDialogProps) {
  const { t } = useTranslation('editor');
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const step = (seconds: number) => {
    if (video.current === null) return;
    video.current.pause();
    video.current.currentTime += seconds;
  };
  const take = async (button: HTMLElement) => {
    const picture = video.current && (await frameOf(video.current));
    if (picture === null) return setFailed(true);
    onTaken(picture);
    return closeAround(button);
  };
  return (
    <Dialog open onClose={onClose} title={t('media.poster.title')} closeLabel={t('close')}>
      <p>{t('media.poster.hint')}</p>
      {/* A look for its picture alone: its words are in the captions beside the film. */}
      <video
        ref={video}
        className={styles['film']}
        src={film}
        aria-label={t('media.poster.film')}
        preload="auto"
        controls
        muted
        playsInline
      />
      <div className={styles['ways']}>
        <Button look="quiet" onClick={() => step(-STEP)}>
          {t('media.poster.back')}
        </Button>
        <Button look="quiet" onClick={() => step(STEP)}>
          {t('media.poster.on')}
        </Button>
        <Button onClick={({ currentTarget }) => void take(currentTarget)}>
          {t('media.poster.take')}
        </Button>
      </div>
      {failed && <p role="alert">{t('media.poster.failed')}</p>}
    </Dialog>
  );
}
