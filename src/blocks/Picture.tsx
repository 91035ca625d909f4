import { useState } from 'react';

import type { DescribedPicture } from '../core/pictureFile.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { useMediaAddress } from '../ui/MediaBase.tsx';
import styles from './Picture.module.css';

/** A picture; where it cannot be had, its words. */
export function Picture({ picture }: { readonly picture: DescribedPicture }) {
  const { t } = useTranslation();
  const { alternative, size } = picture;
  const address = useMediaAddress(picture.source);
  const [stage, setStage] = useState<'waiting' | 'there' | 'failed'>('waiting');
  if (stage === 'failed') {
    return (
      <p className={styles['failed']} data-failed>
        {t('blocks.image.failed')} {alternative}
      </p>
    );
  }
  return (
    <img
      className={styles['picture']}
      data-stage={stage}
      data-sized={size !== null || undefined}
      width={size?.width}
      height={size?.height}
      src={address}
      alt={alternative}
      loading="lazy"
      decoding="async"
      onLoad={() => setStage('there')}
      onError={() => setStage('failed')}
    />
  );
}
