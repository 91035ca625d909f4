import type { ReactNode } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { mediaName, useMediaAddress } from '../ui/MediaBase.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

export interface FileLinkProps {
  /** As the content names it. */
  readonly file: string;
  /** What it is, and how large: "PDF, 240 kB". */
  readonly what: string;
  readonly children: ReactNode;
}

/**
 * Opens in a new tab what every browser shows; all else is downloaded, and so is what the page itself
 * carries: that has no address of its own. Either is said.
 */
export function FileLink({ file, what, children }: FileLinkProps) {
  const { t } = useTranslation();
  const address = useMediaAddress(file);
  const shown = SHOWN.test(file) && !/^(?:blob|data):/.test(address);
  const how = shown ? { target: '_blank', rel: 'noopener' } : { download: mediaName(file) };
  return (
    <a href={address} {...how}>
      {children}
      <VisuallyHidden>
        {t(`blocks.resources.${shown ? 'openHint' : 'downloadHint'}`, { what })}
      </VisuallyHidden>
    </a>
  );
}

const SHOWN = /\.(pdf|png|jpe?g|webp|mp3|m4a|mp4|txt)$/i;
