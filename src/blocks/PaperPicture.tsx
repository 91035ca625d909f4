import type { CSSProperties, ReactNode } from 'react';

import type { DescribedPicture } from '../core/pictureFile.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { useMediaAddress } from '../ui/MediaBase.tsx';

interface PaperPictureProps {
  readonly picture: DescribedPicture;
  /** Stands over the picture: the numbers of its points. */
  readonly over?: ReactNode;
  readonly credit?: string | null | undefined;
  /** Its words, which stand between it and who made it. */
  readonly caption?: ReactNode;
}

/**
 * How large it can be is told to the frame: what stands over it is measured by the frame, and a picture
 * that is shrunk to fit would leave room beside itself.
 */
const sizeOf = (
  size: DescribedPicture['size'],
): CSSProperties & Partial<Record<'--width' | '--ratio', string>> =>
  size === null
    ? {}
    : { '--width': `${size.width}px`, '--ratio': String(size.width / size.height) };

/** A picture on paper, with its words and who made it, where they are there. What is printed waits for it. */
export function PaperPicture({ picture, over, credit = null, caption = null }: PaperPictureProps) {
  const { t } = useTranslation();
  const address = useMediaAddress(picture.source);
  return (
    <figure>
      <div data-picture style={sizeOf(picture.size)}>
        <img
          src={address}
          alt={picture.alternative}
          width={picture.size?.width}
          height={picture.size?.height}
        />
        {over}
      </div>
      {(caption !== null || credit !== null) && (
        <figcaption>
          {caption}
          {credit !== null && <p>{t('blocks.image.credit', { credit })}</p>}
        </figcaption>
      )}
    </figure>
  );
}
