import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMediaAddress } from '../ui/MediaBase.tsx';
import styles from './Picture.module.css';

export interface PictureProps {
  readonly source: string;
  /** Empty for a picture that only decorates. */
  readonly alternative: string;
}

/** A picture; where it cannot be had, its words. */
export function Picture({ source, alternative }: PictureProps) {
  const { t } = useTranslation();
  const address = useMediaAddress(source);
  const [stage, setStage] = useState<'waiting' | 'there' | 'failed'>('waiting');
  if (stage === 'failed') {
    return (
      <p className={styles['failed']}>
        {t('blocks.image.failed')} {alternative}
      </p>
    );
  }
  return (
    <img
      className={styles['picture']}
      data-stage={stage}
      src={address}
      alt={alternative}
      loading="lazy"
      decoding="async"
      onLoad={() => setStage('there')}
      onError={() => setStage('failed')}
    />
  );
}
