import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { mediaName, useMediaAddress } from '../ui/MediaBase.tsx';
import styles from './PlayFailure.module.css';

export interface PlayFailureProps {
  /** What cannot be played, in a sentence. */
  readonly message: string;
  /** The address of the file, in the format that most players know; `null`: none to keep. */
  readonly address: string | null;
  /** What takes the file away: "Download the video (MP4)". */
  readonly download: string;
  readonly onTryAgain: () => void;
}

/** Stands where something would play: what can be done instead. */
export function PlayFailure({ message, address, download, onTryAgain }: PlayFailureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['failure']} role="alert">
      <p>
        {message} {t('blocks.playing.instead')}
      </p>
      {address !== null && (
        <p>
          <Download address={address}>{download}</Download>
        </p>
      )}
      <Button look="quiet" onClick={onTryAgain}>
        {t('common.tryAgain')}
      </Button>
    </div>
  );
}

interface DownloadProps {
  readonly address: string;
  readonly children: string;
}

const Download = ({ address, children }: DownloadProps) => (
  <a href={useMediaAddress(address)} download={mediaName(address)}>
    {children}
  </a>
);
