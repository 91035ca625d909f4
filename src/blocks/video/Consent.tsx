import Play from 'lucide-react/icons/play';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMediaAddress } from '../../ui/MediaBase.tsx';
import styles from './Consent.module.css';
import type { ExternalFilmContent } from './content.ts';

export interface ConsentProps {
  readonly film: ExternalFilmContent;
  readonly poster: string | null;
  readonly onAgree: () => void;
}

/** Says who will learn what, before anything is asked of another site. */
export function Consent({ film: { address, provider }, poster, onAgree }: ConsentProps) {
  const { t } = useTranslation();
  const { host } = new URL(address);
  return (
    <div className={styles['consent']}>
      {poster !== null && <Poster source={poster} />}
      <div className={styles['words']}>
        <p>
          <strong>{t('blocks.video.shownBy', { provider })}</strong>{' '}
          {t('blocks.video.willLearn', { host })}
        </p>
        <Button look="quiet" icon={<Play aria-hidden />} onClick={onAgree}>
          {t('blocks.video.play', { host })}
        </Button>
      </div>
    </div>
  );
}

/** A picture of the course's own; it says nothing that the title and the transcript do not. */
function Poster({ source }: { readonly source: string }) {
  return <img className={styles['poster']} src={useMediaAddress(source)} alt="" loading="lazy" />;
}
