import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMediaAddress } from '../../ui/MediaBase.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

export interface FileLinkProps {
  /** As the content names it. */
  readonly file: string;
  readonly children: ReactNode;
}

/** Opens in a new tab what every browser shows; all else is downloaded. Either is said. */
export function FileLink({ file, children }: FileLinkProps) {
  const { t } = useTranslation();
  const shown = SHOWN.test(file);
  const how = shown ? { target: '_blank', rel: 'noopener' } : { download: '' };
  return (
    <a href={useMediaAddress(file)} {...how}>
      {children}
      <VisuallyHidden>
        {shown ? t('common.linkHint') : t('blocks.resources.downloadHint')}
      </VisuallyHidden>
    </a>
  );
}

const SHOWN = /\.(pdf|png|jpe?g|webp|mp3|m4a|mp4|txt)$/i;
