import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { mediaName, useMediaAddress } from '../../ui/MediaBase.tsx';
import type { FilmSource, LocalFilmContent } from './content.ts';
import styles from './Failure.module.css';

export interface FailureProps extends Pick<LocalFilmContent, 'sources'> {
  readonly onTryAgain: () => void;
}

/** Stands where the film would: what can be done instead. */
export function Failure({ sources, onTryAgain }: FailureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['failure']} role="alert">
      <p>
        {t('blocks.video.failed')} {t('blocks.playing.instead')}
      </p>
      {sources.slice(-1).map((source) => (
        <p key={source.format}>
          <Download source={source} />
        </p>
      ))}
      <Button look="quiet" onClick={onTryAgain}>
        {t('common.tryAgain')}
      </Button>
    </div>
  );
}

/** The last source is the format that most players know. */
function Download({ source: { format, address } }: { readonly source: FilmSource }) {
  const { t } = useTranslation();
  return (
    <a href={useMediaAddress(address)} download={mediaName(address)}>
      {t('blocks.video.download', { format: format.toUpperCase() })}
    </a>
  );
}
